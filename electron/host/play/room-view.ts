import { itemsOf } from '../../../simulation/scenario/items.ts';
import type { Scenario, Scene } from '../../../simulation/scenario/schema.ts';
import type { Session, Turn } from '../../../simulation/session/session.ts';
import { currentAttempt } from '../../../simulation/session/session.ts';
import type { RoomView } from '../views.ts';
import { votesOn } from './votes-on.ts';
import { whyAnswers } from './why-answers.ts';

/** How the room stands on the open turn, and how it split before. */
export function viewRoom(scenario: Scenario, session: Session): RoomView {
  const { turns } = currentAttempt(session);
  const open = 'scene' in session.place ? scenario.scenes[session.place.scene] : undefined;
  const stored = votesOn(session, turns.length);
  const tally = stored && open && 'scene' in session.place ? toShown(open, session.place.scene, session, stored) : null;
  return {
    tally,
    majority: tally ? mostVoted(tally) : null,
    questions: scenario.facilitator.ask,
    splits: turns.flatMap((turn, index) => splitOf(scenario, session, turn, index)),
    revealed: isRevealed(session, turns.length - 1),
  };
}

/** Whether the feedback on a turn of this attempt has been shown to the room. */
export function isRevealed(session: Session, turn: number): boolean {
  const attempt = session.attempts.length - 1;
  return session.revealed.some(
    (each) =>
      each.turn === turn &&
      (each.attempt === attempt || session.attempts.slice(each.attempt + 1).every((later) => later.from > turn)),
  );
}

function splitOf(scenario: Scenario, session: Session, turn: Turn, index: number): RoomView['splits'] {
  const votes = votesOn(session, index);
  const scene = scenario.scenes[turn.scene];
  if (!votes || !scene) return [];
  const taken = scene.task === 'whys' ? turn.picks.map((kind, place) => `${place + 1}-${kind}`) : turn.picks;
  const tally = itemsOf(scene)
    .filter((item) => item.id in votes)
    .map(({ id, words }) => ({ id, words, votes: votes[id] ?? 0, taken: taken.includes(id) }))
    .sort((left, right) => right.votes - left.votes);
  const shown = scene.task === 'whys' ? whyIds(scene, turn.scene, session) : null;
  return [{ turn: index, tally: tally.map((row) => ({ ...row, id: shown?.get(row.id) ?? row.id })) }];
}

function whyIds(scene: Scene, sceneId: string, session: Session): Map<string, string> {
  return new Map(
    whyAnswers(scene, sceneId, session.start.seed)
      .flat()
      .map(({ item, id }) => [item, id]),
  );
}

function toShown(
  scene: Scene,
  sceneId: string,
  session: Session,
  tally: Record<string, number>,
): Record<string, number> {
  const ids = whyIds(scene, sceneId, session);
  return Object.fromEntries(Object.entries(tally).map(([id, votes]) => [ids.get(id) ?? id, votes]));
}

/** The item with most votes; null without votes or in a tie. */
function mostVoted(tally: Record<string, number>): string | null {
  const [first, second] = Object.entries(tally).sort(([, left], [, right]) => right - left);
  return first && first[1] > 0 && first[1] !== second?.[1] ? first[0] : null;
}
