import { faults, isFaultId } from '../doctrine/fault.ts';
import { principles } from '../doctrine/principle.ts';
import type { Session } from '../session/session.ts';
import type { OverrideRecord } from './debrief.ts';

/** What a trainer said against the judgements of one attempt, in the order of its turns; a word that agrees again is taken back. */
export function tellOverrides(session: Session, attempt: number): OverrideRecord[] {
  const turns = session.attempts[attempt]?.turns ?? [];
  return session.overrides
    .filter((each) => each.attempt === attempt && turns[each.turn] !== undefined)
    .map(({ turn, mark, verdict, reason, at }): OverrideRecord => {
      const { shows = [], faults: found = [] } = turns[turn]?.decision ?? {};
      const isPresent = [...shows, ...found].some(({ id }) => id === mark);
      return {
        turn: turn + 1,
        mark,
        name: isFaultId(mark) ? faults[mark].name : principles[mark].name,
        machine: isPresent ? 'present' : 'absent',
        verdict,
        reason,
        at: new Date(at).toISOString(),
      };
    })
    .filter(({ machine, verdict }) => machine !== verdict)
    .sort((left, right) => left.turn - right.turn);
}
