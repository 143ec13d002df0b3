import type { Check } from '../check.ts';

/** A principle that the scenario teaches and its replies show, and that nobody can earn, whatever they do. */
export const taughtNotEarnable: Check = {
  code: 'taught-not-earnable',
  severity: 'error',
  ofDrills: true,
  needs: 'every-state',
  find: ({ scenario, survey }) =>
    scenario.teaches.flatMap((id, index) => {
      const scenes = [...survey.scenes.values()].filter(({ chances }) => chances.has(id));
      if (survey.found.earnable.has(id) || scenes.length === 0) return [];
      return [
        {
          path: ['teaches', index],
          message: `"${id}" is taught, and nobody can earn it: it stands only where something else takes it back.`,
          remedy: 'Show it in a reply without a fault, after what it depends on (principles earn in an order).',
          way: survey.pathTo(scenes.flatMap(({ states }) => states)),
        },
      ];
    }),
};
