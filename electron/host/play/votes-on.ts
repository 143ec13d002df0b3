import type { Session } from '../../../simulation/session/session.ts';

/** The latest tally on a moment: voted in this attempt, or in an earlier one that reached the same moment in the same way. */
export function votesOn(session: Session, turn: number): Record<string, number> | null {
  const vote = session.votes.findLast(
    (each) => each.turn === turn && session.attempts.slice(each.attempt + 1).every((later) => later.from >= turn),
  );
  return vote?.tally ?? null;
}
