import type { Check } from '../check.ts';

/** A talk scene in which, in some state, fewer than three replies are offered. */
export const fewReplies: Check = {
  code: 'few-replies',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) =>
    [...survey.scenes].flatMap(([id, { sparse, states, byChoice }]) => {
      if (scenario.scenes[id]?.phase !== 'talk' || sparse.length === 0) return [];
      const all = byChoice || states.length;
      const often = sparse.length === all ? 'here' : `here in ${sparse.length} of ${all} states`;
      return [
        {
          path: ['scenes', id],
          atKey: true,
          message: `Fewer than three replies are offered ${often}: between two, one is plainly the wrong one.`,
          remedy: 'Add a reply that a decent person might give.',
          way: survey.pathTo(sparse),
        },
      ];
    }),
};
