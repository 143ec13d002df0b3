import type { Check } from '../check.ts';

/** The way that scores most does not lead to the first ending. */
export const bestPathMissesBestEnding: Check = {
  code: 'best-path-misses-best-ending',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ scenario, survey }) => {
    const [first] = Object.keys(scenario.endings);
    const { ending, path } = survey.found.best;
    if (first === undefined || ending === first) return [];
    return [
      {
        path: ['endings', first],
        atKey: true,
        message: `Whoever scores most ends with "${ending}" and not with "${first}", the best ending.`,
        remedy: 'Let the best replies earn what its `when` asks for, or loosen it. Endings stand best first.',
        way: path,
      },
    ];
  },
};
