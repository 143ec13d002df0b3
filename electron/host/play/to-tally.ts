import { itemsOf } from '../../../simulation/scenario/items.ts';
import { itemsOffered } from '../../../simulation/session/legal-picks.ts';
import { currentAttempt } from '../../../simulation/session/session.ts';
import type { Run } from './open-run.ts';
import { refuse } from './refuse.ts';
import { whyAnswers } from './why-answers.ts';

/** A tally by the simulation's ids, from the page's; refuses votes for what the scene does not offer. */
export function toTally(run: Run, turn: number, sent: Record<string, number>): Record<string, number> {
  const { scenario, session } = run;
  const played = currentAttempt(session).turns[turn];
  const open = 'scene' in session.place ? session.place.scene : null;
  const sceneId = played?.scene ?? open;
  const scene = sceneId === null ? undefined : scenario.scenes[sceneId];
  if (!scene || sceneId === null) return sent;
  const whys = new Map(
    whyAnswers(scene, sceneId, session.start.seed)
      .flat()
      .map(({ id, item }) => [id, item]),
  );
  const tally = Object.fromEntries(Object.entries(sent).map(([id, votes]) => [whys.get(id) ?? id, votes]));
  const state = played?.before ?? session.customer;
  const offered = scene.task === 'whys' ? itemsOf(scene) : itemsOffered(scene, state, scenario);
  const unknown = Object.keys(tally).find((id) => !offered.some((item) => item.id === id));
  if (unknown !== undefined)
    throw refuse({ code: 'illegal-answer', message: `"${unknown}" is not offered in this scene.` }, run);
  return tally;
}
