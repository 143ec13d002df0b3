import type { Check } from '../check.ts';

/** Below half of what can be scored nobody should be told that all is well. */
const poorShare = 0.5;

/** A way that scores less than half of what can be scored and still leads to the first ending. */
export const poorPathReachesBestEnding: Check = {
  code: 'poor-path-reaches-best-ending',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ scenario, survey }) => {
    const [first] = Object.keys(scenario.endings);
    const { poorest } = survey;
    const best = survey.found.best.raw;
    if (first === undefined || !poorest || Object.keys(scenario.endings).length < 2) return [];
    const share = best > 0 ? Math.max(0, poorest.raw) / best : 1;
    if (share >= poorShare) return [];
    return [
      {
        path: ['endings', first],
        atKey: true,
        message: `A run that earns ${Math.round(share * 100)} % of the points still ends with "${first}", the best ending.`,
        remedy: 'Ask more of it in its `when`: trust, a kept promise, what was owned or asked.',
        way: poorest.path,
      },
    ];
  },
};
