import type { Check } from '../check.ts';
import { itemsLeadingTo } from '../items-leading-to.ts';

/** A written reply that matches nothing must not be led where only replies with faults lead: not being understood is no fault. */
export const otherwisePunishes: Check = {
  code: 'otherwise-punishes',
  severity: 'error',
  ofDrills: false,
  find: ({ scenario, survey }) => {
    const leadingTo = itemsLeadingTo(scenario);
    return Object.entries(scenario.scenes).flatMap(([id, { write }]) => {
      if (!write || write.otherwise === id) return [];
      const leading = leadingTo.get(write.otherwise) ?? [];
      if (leading.length === 0 || leading.some(({ item }) => item.reply.faults.length === 0)) return [];
      const names = leading.map(({ sceneId, item }) => `${sceneId}/${item.id}`).slice(0, 3);
      return [
        {
          path: ['scenes', id, 'write', 'otherwise'],
          message: `"${write.otherwise}" is where only replies with faults lead (${names.join(', ')}): whoever writes something else is treated as if they had blundered.`,
          remedy: 'Name a neutral scene, in which the customer asks again in other words.',
          way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
        },
      ];
    });
  },
};
