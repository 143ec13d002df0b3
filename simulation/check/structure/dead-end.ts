import type { Check } from '../check.ts';

/** A state in which none of a scene's replies is offered, so that nobody can go on. */
export const deadEnd: Check = {
  code: 'dead-end',
  severity: 'error',
  ofDrills: true,
  find: ({ survey }) =>
    [...survey.scenes]
      .filter(([, { deadEnds }]) => deadEnds.length > 0)
      .map(([id, { deadEnds, states }]) => ({
        path: ['scenes', id],
        atKey: true,
        message: `Nothing can be answered here in ${deadEnds.length} of ${states.length} states: every reply has a condition, and none holds.`,
        remedy: 'Give the scene a reply without a `when`.',
        way: survey.pathTo(deadEnds),
      })),
};
