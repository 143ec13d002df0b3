import { givenAway, namesOf } from '../best-replies.ts';
import type { Check } from '../check.ts';

const polite = /\b(?:please|thank(?:s| you)|would you|could you|may i|would it help|if you(?:'d| would) like)\b/i;

/** In most talk scenes the best reply is the only polite one. */
export const bestIsOnlyPolite: Check = {
  code: 'best-is-only-polite',
  severity: 'warning',
  ofDrills: false,
  find: (subject) => {
    const away = givenAway(
      subject,
      ({ best, items }) => polite.test(best.words) && items.every((item) => item === best || !polite.test(item.words)),
    );
    if (!away) return [];
    return [
      {
        path: ['scenes'],
        atKey: true,
        message: `In ${away.cued.length} of ${away.of} talk scenes the best reply is the only polite one: ${namesOf(away.cued)}.`,
        remedy: 'Let wrong replies be courteous too: most people who get it wrong are polite about it.',
      },
    ];
  },
};
