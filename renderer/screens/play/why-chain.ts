export type WhyKind = 'symptom' | 'culprit' | 'cause';

/** The kind of an answer to a why, whether it is named `cause` or by its place, `2-cause`. */
export function kindOf(id: string): string {
  return id.replace(/^\d+-/, '');
}

/** What ended a chain of whys, or null while it goes on: a symptom, a culprit, or the last cause of `length` whys. */
export function chainEnd(picks: readonly string[], length: number): WhyKind | null {
  const last = picks.at(-1);
  if (last === 'symptom' || last === 'culprit') return last;
  return last === 'cause' && picks.length >= length ? 'cause' : null;
}
