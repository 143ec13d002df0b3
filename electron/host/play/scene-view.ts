import { whyNotAssessed } from '../../../simulation/debrief/not-assessed.ts';
import { personOf } from '../../../simulation/debrief/wording.ts';
import { lineFor } from '../../../simulation/debrief/tell-turn.ts';
import type { Item } from '../../../simulation/scenario/items.ts';
import type { Scenario, Scene } from '../../../simulation/scenario/schema.ts';
import { formatMoment } from '../../../simulation/scenario/story-time.ts';
import { itemsOffered } from '../../../simulation/session/legal-picks.ts';
import type { Session } from '../../../simulation/session/session.ts';
import { currentAttempt, hasJustWritten, isAskedAgain } from '../../../simulation/session/session.ts';
import { canWrite } from '../../../simulation/session/can-write.ts';
import type { ItemView, SceneView } from '../views.ts';
import { orderBySeed } from './order-by-seed.ts';
import { whyAnswers } from './why-answers.ts';

/** The scene that waits for an answer, as the trainee may see it; null at an ending. */
export function viewScene(scenario: Scenario, session: Session): SceneView | null {
  if (!('scene' in session.place)) return null;
  const id = session.place.scene;
  const scene = scenario.scenes[id];
  if (!scene) throw new Error(`no scene ${id}`);
  const { seed } = session.start;
  const isWhys = scene.task === 'whys';
  const offered = isWhys ? [] : itemsOffered(scene, session.customer, scenario);
  const ordered = scene.task === 'schedule' ? inTime(offered) : orderBySeed(offered, seed, id);
  const answers = isWhys ? whyAnswers(scene, id, seed) : [];
  return {
    id,
    phase: scene.phase,
    task: scene.task,
    tell: lineFor(scene.tell, session.customer, scenario),
    says: lineFor(scene.says, session.customer, scenario, hasJustWritten(currentAttempt(session))),
    items: ordered.map(viewItem),
    whys: answers.map((each, index) => ({
      ask: scene.whys?.[index]?.ask ?? '',
      answers: each.map(({ id: answer, words }) => ({ id: answer, words, at: null, owner: null, check: null })),
    })),
    atMost: scene.task === 'pick' || scene.task === 'record' ? (scene.atMost ?? 6) : null,
    canWrite: session.start.mode !== 'room' && canWrite(scene),
    askedAgain: viewAskedAgain(scenario, scene, session),
  };
}

/** How the customer asks for words that could not be assessed: with the line of the neutral scene the author wrote for it. */
function viewAskedAgain(scenario: Scenario, scene: Scene, session: Session): SceneView['askedAgain'] {
  const latest = currentAttempt(session).turns.at(-1);
  const analysis = latest?.decision.written?.analysis;
  if (!isAskedAgain(session) || analysis?.assessed !== false) return null;
  const neutral = scene.write && scenario.scenes[scene.write.otherwise];
  return {
    why: whyNotAssessed(analysis.reason, personOf(scenario.customer).name),
    line: lineFor(neutral?.says, session.customer, scenario, true),
    text: latest?.text ?? '',
  };
}

function inTime(items: readonly Item[]): Item[] {
  return [...items].sort((left, right) => (left.reply.at ?? Infinity) - (right.reply.at ?? Infinity));
}

/** An item without anything of what it shows or leads to. */
function viewItem({ id, words, reply }: Item): ItemView {
  const at = reply.at === undefined ? null : formatMoment(reply.at);
  return { id, words, at, owner: reply.owner ?? null, check: reply.check ?? null };
}
