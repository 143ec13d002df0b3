import type { Scenario } from '../scenario/schema.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Session, Turn } from '../session/session.ts';
import type { Debrief } from './debrief.ts';
import { sceneOf } from './tell-turn.ts';
import { quoted } from './wording.ts';

/** How the room voted on each turn of an attempt: the last tally counts, the dearest split can be talked about. */
export function tellSplits(scenario: Scenario, session: Session, attempt: number, turns: readonly Turn[]): Debrief['splits'] {
  return turns.flatMap((turn, index) => {
    const votes = session.votes.filter((vote) => vote.turn === index && vote.attempt === attempt).at(-1);
    if (!votes) return [];
    const tally = itemsOf(sceneOf(scenario, turn))
      .filter((item) => item.id in votes.tally)
      .map((item) => ({ reply: item.id, words: item.words, votes: votes.tally[item.id] ?? 0, taken: turn.picks.includes(item.id) }))
      .sort((left, right) => right.votes - left.votes);
    const [first, second] = tally;
    const isSplit = first && second && second.votes > 0;
    const note = isSplit
      ? `${first.votes} to ${second.votes}: who would defend ${quoted(second.words, 80)}?`
      : `The room agreed on ${quoted(first?.words ?? '', 80)}.`;
    const said = session.discussions.filter((each) => each.turn === index && each.attempt === attempt && each.note !== '').map((each) => each.note);
    return [{ turn: index + 1, tally, note: [note, ...said].join(' ') }];
  });
}
