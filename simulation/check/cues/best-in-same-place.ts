import { bestReplies, givenAway, namesOf } from '../best-replies.ts';
import type { Check } from '../check.ts';

/** The best reply stands in the same place in most talk scenes of the file. */
export const bestInSamePlace: Check = {
  code: 'best-in-same-place',
  severity: 'warning',
  ofDrills: false,
  find: (subject) => {
    const places = new Set(bestReplies(subject).map(({ best, items }) => items.indexOf(best)));
    for (const place of places) {
      const away = givenAway(subject, ({ best, items }) => items.indexOf(best) === place);
      if (!away) continue;
      return [
        {
          path: ['scenes'],
          atKey: true,
          message: `In ${away.cued.length} of ${away.of} talk scenes the best reply is number ${place + 1} in the file: ${namesOf(away.cued)}.`,
          remedy: 'Move some of them: a trainer who reads the file aloud, or prints it, gives them away.',
        },
      ];
    }
    return [];
  },
};
