import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';

/** A reply with a fault that is worth as much in the end as anything without one. */
export const faultCostsNothing: Check = {
  code: 'fault-costs-nothing',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) =>
    eachItem(scenario).flatMap(({ sceneId, item, path }) => {
      const seen = survey.scenes.get(sceneId)?.replies.get(item.id);
      if (!seen || seen.free.length === 0) return [];
      const faults = item.reply.faults.map(({ id }) => id).join(', ');
      return [
        {
          path: [...path, 'faults'],
          atKey: true,
          message: `"${item.id}" has a fault (${faults}), and in ${seen.free.length} of ${seen.judged} states nothing without a fault is worth more.`,
          remedy: 'Give a reply without a fault more to show there, or lead this one to a worse place.',
          way: [...survey.pathTo(seen.free), { scene: sceneId, picks: [item.id] }],
        },
      ];
    }),
};
