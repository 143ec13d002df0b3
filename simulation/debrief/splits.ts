import type { Scenario } from '../scenario/schema.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Session, Turn } from '../session/session.ts';
import type { Debrief } from './debrief.ts';
import { sceneOf } from './tell-turn.ts';
import { quoted } from './wording.ts';

/** How the room voted on each turn of an attempt, and what it said: the last tally counts, the dearest split can be talked about. */
export function tellSplits(
  scenario: Scenario,
  session: Session,
  attempt: number,
  turns: readonly Turn[],
): Debrief['splits'] {
  return turns.flatMap((turn, index) => {
    const isHere = (each: { attempt: number; turn: number }) => each.turn === index && reaches(session, each, attempt);
    const votes = session.votes.findLast(isHere);
    const said = session.discussions.filter((each) => isHere(each) && each.note !== '').map((each) => each.note);
    if (!votes) return said.length > 0 ? [{ turn: index + 1, tally: [], note: said.join(' ') }] : [];
    const tally = itemsOf(sceneOf(scenario, turn))
      .filter((item) => item.id in votes.tally)
      .map((item) => ({
        reply: item.id,
        words: item.words,
        votes: votes.tally[item.id] ?? 0,
        taken: turn.picks.includes(item.id),
      }))
      .sort((left, right) => right.votes - left.votes);
    const [first, second] = tally;
    if (!first) return [];
    const isSplit = second && second.votes > 0;
    const note = isSplit
      ? `${first.votes} to ${second.votes}: who would defend ${quoted(second.words, 80)}?`
      : `The room agreed on ${quoted(first.words, 80)}.`;
    return [{ turn: index + 1, tally, note: [note, ...said].join(' ') }];
  });
}

/** Whether what was voted or said then still stands in an attempt: it is the same one, or went back no further than that turn. */
function reaches(session: Session, then: { attempt: number; turn: number }, attempt: number): boolean {
  const since = session.attempts.slice(then.attempt + 1, attempt + 1);
  return then.attempt <= attempt && since.every(({ from }) => from >= then.turn);
}
