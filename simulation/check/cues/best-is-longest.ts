import { givenAway, namesOf } from '../best-replies.ts';
import type { Check } from '../check.ts';
import { wordsIn } from '../wording.ts';

/** In most talk scenes the best reply is the longest, so that nobody need read. */
export const bestIsLongest: Check = {
  code: 'best-is-longest',
  severity: 'warning',
  ofDrills: false,
  find: (subject) => {
    const away = givenAway(subject, ({ best, items }) => {
      const length = wordsIn(best.words).length;
      return items.every((item) => item === best || wordsIn(item.words).length < length);
    });
    if (!away) return [];
    return [
      {
        path: ['scenes'],
        atKey: true,
        message: `In ${away.cued.length} of ${away.of} talk scenes the best reply is the longest: ${namesOf(away.cued)}.`,
        remedy:
          'Rewrite replies until their length says nothing: shorten some of these, or let a tempting wrong one talk.',
      },
    ];
  },
};
