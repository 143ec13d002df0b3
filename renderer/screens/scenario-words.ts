import type { ScenarioCard } from '../../electron/host/views.ts';

export const levelWords: Record<ScenarioCard['level'], string> = {
  'new-hire': 'New hire',
  practised: 'Practised',
  expert: 'Expert',
};

/** Whose fault it was, by the class of the fault. */
export const faultWords: Record<ScenarioCard['fault'], string> = {
  ours: 'Ours',
  shared: 'Shared',
  unclear: 'Nobody knows yet',
  'not-ours': 'Not ours',
};

export const channelWords: Record<ScenarioCard['channel'], string> = {
  counter: 'across the counter',
  visit: 'face to face',
  phone: 'on the phone',
  video: 'on a video call',
  chat: 'in a chat',
};

/** How hard a scenario is to listen to, 1–3, in words. */
export function intensityWords(intensity: number): string {
  if (intensity >= 3) return 'Very hard to listen to';
  return intensity === 2 ? 'Hard to listen to' : 'Easy to listen to';
}

/** An overall of 0–1 as people read it. */
export function percent(overall: number): string {
  return `${Math.round(overall * 100)} %`;
}

/** A count with its noun: "1 reply", "3 replies". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
