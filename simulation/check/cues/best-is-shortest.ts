import { givenAway, namesOf } from '../best-replies.ts';
import type { Check } from '../check.ts';
import { wordsIn } from '../wording.ts';

/** In most talk scenes the best reply is the shortest, so that nobody need read. */
export const bestIsShortest: Check = {
  code: 'best-is-shortest',
  severity: 'warning',
  ofDrills: false,
  find: (subject) => {
    const away = givenAway(subject, ({ best, items }) => {
      const length = wordsIn(best.words).length;
      return items.every((item) => item === best || wordsIn(item.words).length > length);
    });
    if (!away) return [];
    return [
      {
        path: ['scenes'],
        atKey: true,
        message: `In ${away.cued.length} of ${away.of} talk scenes the best reply is the shortest: ${namesOf(away.cued)}.`,
        remedy:
          'Rewrite replies until their length says nothing: give some of these a second thought, or let a wrong one be curt.',
      },
    ];
  },
};
