import type { Item } from '../../scenario/items.ts';
import { itemsOf, principlesOf } from '../../scenario/items.ts';
import type { Scene } from '../../scenario/schema.ts';
import type { Check } from '../check.ts';

/** A reply that shows nothing, misses nothing, has no fault, does nothing, and leads where the others lead. */
export const noConsequence: Check = {
  code: 'no-consequence',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) =>
    Object.entries(scenario.scenes).flatMap(([id, scene]) => {
      const items = itemsOf(scene);
      const isChance = scene.expects.length > 0 || items.some(({ reply }) => principlesOf(reply).length > 0);
      if (scene.task === 'whys' || isChance) return [];
      return items
        .filter((item) => isIdle(item) && !leadsElsewhere(item, scene))
        .map((item) => ({
          path: ['scenes', id, ...item.path],
          message: `"${item.id}" has no consequence: it shows nothing, costs nothing and leads where the others lead.`,
          remedy: 'Name what it shows or which fault it has, or let it lead to another scene.',
          way: [...survey.pathTo(survey.scenes.get(id)?.states ?? []), { scene: id, picks: [item.id] }],
        }));
    }),
};

const isIdle = ({ reply }: Item) =>
  [reply.shows, reply.faults, reply.offers, reply.promises, reply.keeps, reply.remembers].every(
    (list) => list.length === 0,
  ) &&
  reply.takes === undefined &&
  reply.at === undefined;

function leadsElsewhere(item: Item, scene: Scene): boolean {
  const way = (each: Item) => JSON.stringify(each.reply.go ?? scene.go ?? []);
  const others = itemsOf(scene).filter((each) => each !== item);
  return others.length > 0 && others.every((other) => way(other) !== way(item));
}
