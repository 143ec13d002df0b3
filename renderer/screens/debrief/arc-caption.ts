import type { Debrief } from '../../../simulation/debrief/debrief.ts';

/** What the chart shows, in a sentence. */
export function arcCaption(arc: Debrief['arc'], customer: string): string {
  const [first] = arc;
  const last = arc.at(-1);
  if (!first || !last) return `How ${customer} took it`;
  return `${customer} came in at ${first.arousal} and left at ${last.arousal}; trust went from ${first.trust} to ${last.trust}.`;
}
