import type { Item } from '../../scenario/items.ts';
import { itemsOf, principlesOf } from '../../scenario/items.ts';
import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';
import type { SceneSurvey } from '../../search/scene-survey.ts';
import type { Scene } from '../../scenario/schema.ts';

/**
 * A reply without a fault that is worth less than another in every state it is offered in, although it shows something that the
 * best replies there do not, or although a reply with a fault is worth as much. Half of a better answer is worth less by right.
 */
export const meritNeverPays: Check = {
  code: 'merit-never-pays',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ scenario, survey }) =>
    eachItem(scenario).flatMap(({ sceneId, scene, item, path }) => {
      const seen = survey.scenes.get(sceneId);
      const reply = seen?.replies.get(item.id);
      const isOneOf = scene.task === 'choose' || scene.task === 'schedule';
      const hasMerit = item.reply.faults.length === 0 && principlesOf(item.reply).length > 0;
      if (!isOneOf || !hasMerit || !seen || !reply || reply.judged === 0 || reply.best > 0) return [];
      const isBelowFault = reply.sound > 0 && reply.belowFault === reply.sound;
      const own = meritOfItsOwn(item, scene, seen);
      if (!isBelowFault && own.length === 0) return [];
      const states = `in every state it is offered in (${reply.judged})`;
      const message = isBelowFault
        ? `"${item.id}" has no fault, and yet a reply with a fault is worth as much ${states}.`
        : `"${item.id}" shows what the best replies here do not (${own.join(', ')}), and yet is worth less ${states}.`;
      return [
        {
          path,
          message,
          remedy: 'Let it lead somewhere the other does not, or take away what the other earns by the way.',
          way: [...survey.pathTo(reply.offered), { scene: sceneId, picks: [item.id] }],
        },
      ];
    }),
};

/** What a reply shows that none of the scene's best replies shows. */
function meritOfItsOwn(item: Item, scene: Scene, { replies }: SceneSurvey): string[] {
  const best = itemsOf(scene).filter(({ id }) => (replies.get(id)?.best ?? 0) > 0);
  const shown = new Set(best.flatMap(({ reply }) => principlesOf(reply)));
  return principlesOf(item.reply).filter((id) => !shown.has(id));
}
