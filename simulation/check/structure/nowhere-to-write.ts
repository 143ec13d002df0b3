import type { Check } from '../check.ts';

/** A talk scene without a neutral way for a written reply that matches none of the authored ones. */
export const nowhereToWrite: Check = {
  code: 'nowhere-to-write',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario, survey }) =>
    Object.entries(scenario.scenes)
      .filter(([, scene]) => scene.phase === 'talk' && !scene.write)
      .map(([id]) => ({
        path: ['scenes', id],
        atKey: true,
        message: 'A reply in the trainee’s own words that matches none of these has nowhere to go.',
        remedy:
          'Add `write: { otherwise: SCENE }` with a scene in which the customer asks again, and punishes nothing.',
        way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
      })),
};
