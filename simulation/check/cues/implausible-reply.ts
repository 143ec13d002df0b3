import { itemsOf } from '../../scenario/items.ts';
import type { Check, CheckFinding } from '../check.ts';
import { wordsIn } from '../wording.ts';

/** Of a wrong reply this much longer or shorter than every other in its scene people say: that one is the joke. */
const farFromTheRest = 2.5;

const tones: [RegExp, string][] = [
  [
    /\b(?:shut up|idiot|stupid|moron|go to hell|screw you|damn you|get lost|who cares|not my problem|calm down,? lady)\b/i,
    'it is plainly rude',
  ],
  [/\b(?:the end of the world|cry me a river|boo hoo|big deal|whatever\.)/i, 'it mocks the customer'],
  [/[!?]{3,}/, 'nobody speaks in three marks'],
  [/\b(?!OK\b|PDF\b|VAT\b|SMS\b|UK\b|EU\b)[A-Z]{3,}(?:\s+[A-Z]{3,}){2,}/, 'it shouts in capital letters'],
  [/\b(?:ha ha|lol|haha)\b/i, 'it laughs at the customer'],
];

/** A wrong reply that no real person would give: it tempts nobody, and so teaches nothing. */
export const implausibleReply: Check = {
  code: 'implausible-reply',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) =>
    Object.entries(scenario.scenes).flatMap(([id, scene]) => {
      if (scene.phase !== 'talk') return [];
      const items = itemsOf(scene);
      return items.flatMap((item): CheckFinding[] => {
        if (item.reply.faults.length === 0) return [];
        const others = items.filter((each) => each !== item).map((each) => wordsIn(each.words).length);
        const reason = tones.find(([tone]) => tone.test(item.words))?.[1] ?? whyOdd(wordsIn(item.words).length, others);
        if (reason === null) return [];
        return [
          {
            path: ['scenes', id, ...item.path],
            message: `Nobody would be tempted by "${item.id}": ${reason}.`,
            remedy: 'Write what a decent person says when they are frightened, tired or in a hurry.',
            way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
          },
        ];
      });
    }),
};

function whyOdd(length: number, others: readonly number[]): string | null {
  if (others.length === 0) return null;
  if (length > farFromTheRest * Math.max(...others)) return 'it is far longer than every other reply here';
  return length * farFromTheRest < Math.min(...others) ? 'it is far shorter than every other reply here' : null;
}
