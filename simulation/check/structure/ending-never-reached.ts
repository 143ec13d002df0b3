import type { Check } from '../check.ts';

/** An ending that no run finds. */
export const endingNeverReached: Check = {
  code: 'ending-never-reached',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ scenario, survey }) =>
    Object.keys(scenario.endings)
      .filter((id) => !survey.found.endings.has(id))
      .map((id) => ({
        path: ['endings', id],
        atKey: true,
        message: `No run ever ends with "${id}".`,
        remedy: 'Loosen its `when`, move it above the ending that takes its place, or remove it.',
      })),
};
