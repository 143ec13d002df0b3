import { lineFor } from '../../../simulation/debrief/tell-turn.ts';
import type { Item } from '../../../simulation/scenario/items.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { formatMoment } from '../../../simulation/scenario/story-time.ts';
import { itemsOffered } from '../../../simulation/session/legal-picks.ts';
import type { Session } from '../../../simulation/session/session.ts';
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
    says: lineFor(scene.says, session.customer, scenario),
    items: ordered.map(viewItem),
    whys: answers.map((each, index) => ({
      ask: scene.whys?.[index]?.ask ?? '',
      answers: each.map(({ id: answer, words }) => ({ id: answer, words, at: null, owner: null, check: null })),
    })),
    atMost: scene.task === 'pick' || scene.task === 'record' ? (scene.atMost ?? 6) : null,
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
