import type { Check } from '../check.ts';

/** A way that leaves out a quarter of the turns, and at least two, is a short cut. */
const shortShare = 0.75;

/** A short way that scores as well as the longest of the best. */
export const shortCut: Check = {
  code: 'short-cut',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ survey }) => {
    const { shortest, longest } = survey;
    const turns = shortest.length;
    if (turns === 0 || turns > longest * shortShare || longest - turns < 2) return [];
    return [
      {
        path: ['scenes'],
        atKey: true,
        message: `Whoever takes the short way (${turns} turns) scores as well as whoever goes the whole one (${longest} turns).`,
        remedy: 'Give the scenes that the short way leaves out something to earn, or close it.',
        way: shortest,
      },
    ];
  },
};
