import type { StoryMinutes } from '../../simulation/scenario/story-time.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Reads the host's `Tue 08:40` or `week 3 Fri 17:00` as minutes from Monday 00:00 of week 1; null where it is neither. */
export function readMoment(text: string | null): StoryMinutes | null {
  const match = /^(?:week (\d+) )?(\w{3}) (\d\d):(\d\d)$/.exec(text ?? '');
  if (!match) return null;
  const [, week = '1', name = '', hour = '', minute = ''] = match;
  const day = days.indexOf(name);
  return day < 0 ? null : ((Number(week) - 1) * 7 + day) * 1440 + Number(hour) * 60 + Number(minute);
}
