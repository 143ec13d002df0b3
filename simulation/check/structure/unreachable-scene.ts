import type { Check } from '../check.ts';

/** A scene that no run enters, neither by a choice nor after a written reply. */
export const unreachableScene: Check = {
  code: 'unreachable-scene',
  severity: 'warning',
  ofDrills: true,
  needs: 'every-state',
  find: ({ survey }) =>
    [...survey.scenes]
      .filter(([, { states }]) => states.length === 0)
      .map(([id]) => ({
        path: ['scenes', id],
        atKey: true,
        message: `No run ever comes to "${id}".`,
        remedy: 'Lead to it from somewhere, loosen the conditions in front of it, or remove it.',
      })),
};
