import { itemsOf } from '../../scenario/items.ts';
import type { Check } from '../check.ts';

/**
 * The seed of a run only mixes the order in which things lie on the screen. Where several may be taken and more than one of them
 * says where to go or when it is, the one taken first decides, so that what can be reached would differ with the seed.
 */
export const orderDecides: Check = {
  code: 'order-decides',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario, survey }) =>
    Object.entries(scenario.scenes).flatMap(([id, scene]) => {
      if (scene.task !== 'pick' && scene.task !== 'record') return [];
      const deciding = (['go', 'at'] as const).find((key) => {
        const values = itemsOf(scene).flatMap(({ reply }) =>
          reply[key] === undefined ? [] : [JSON.stringify(reply[key])],
        );
        return new Set(values).size > 1;
      });
      if (deciding === undefined) return [];
      return [
        {
          path: ['scenes', id],
          atKey: true,
          message: `Several things may be taken here, and which is taken first decides: more than one has its own \`${deciding}\`. The best that can be reached would differ with the seed.`,
          remedy: `Write \`${deciding}\` on the scene, or ask for one of them with \`task: choose\`.`,
          way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
        },
      ];
    }),
};
