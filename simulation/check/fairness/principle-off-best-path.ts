import type { Check } from '../check.ts';

/** A taught principle that none of the best-scoring ways through earns. */
export const principleOffBestPath: Check = {
  code: 'principle-off-best-path',
  severity: 'warning',
  ofDrills: true,
  needs: 'every-state',
  find: ({ scenario, survey }) =>
    scenario.teaches.flatMap((id, index) => {
      if (survey.onBest.has(id) || !survey.found.earnable.has(id)) return [];
      return [
        {
          path: ['teaches', index],
          message: `"${id}" is taught, and whoever does best in all never earns it.`,
          remedy: 'Show it in a reply on the best way, or let the way that shows it lead as far.',
          way: survey.found.best.path,
        },
      ];
    }),
};
