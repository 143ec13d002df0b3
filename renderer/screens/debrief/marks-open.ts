import type { OverrideRecord, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import type { Doctrine } from '../../stores/doctrine-store.ts';

/** A judgement a trainer may put right: what is so according to them. */
export interface Marked {
  id: OverrideRecord['mark'];
  name: string;
  verdict: OverrideRecord['verdict'];
}

/** Everything found in a reply, each once; a trainer can say that it is not there. */
export function marksFound({ findings }: TurnRecord): Marked[] {
  return findings
    .filter(({ id }, index) => findings.findIndex((other) => other.id === id) === index)
    .map(({ id, name }) => ({ id, name, verdict: 'absent' }));
}

/** Everything not found in a reply that nobody has named yet; a trainer can say that it is there. */
export function marksMissing(
  { findings }: TurnRecord,
  overrides: readonly OverrideRecord[],
  doctrine: Doctrine,
): { principles: Marked[]; faults: Marked[] } {
  const isKnown = (id: Marked['id']) =>
    findings.some((finding) => finding.id === id) || overrides.some(({ mark }) => mark === id);
  const open = (all: readonly { id: Marked['id']; name: string }[]): Marked[] =>
    all.flatMap(({ id, name }) => (isKnown(id) ? [] : [{ id, name, verdict: 'present' }]));
  return { principles: open(doctrine.principles), faults: open(doctrine.faults) };
}
