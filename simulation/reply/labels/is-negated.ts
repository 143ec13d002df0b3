import type { Place } from '../pattern/find-pattern.ts';
import type { Sentence } from '../reading/sentence.ts';
import { MARK } from '../reading/sentence.ts';

const NEGATORS = new Set(['not', 'never', 'no', 'neither', 'nor', 'without', 'hardly', 'none', 'nobody', 'nothing']);
const STOPS = new Set(['and', 'but', 'so', 'because', 'that', 'which', 'who', 'if', 'as', 'or']);
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply']);
/** Verbs whose denial denies nothing of what follows: "I will not pretend it was not our fault". */
const PRETENDING = new Set([
  'pretend',
  'hide',
  'deny',
  'dispute',
  'argue',
  'enough',
  'doubt',
  'blame',
  'dress',
  'sugarcoat',
]);
const REACH = 4;

/** Whether a "not" reaches the place from the left, within its clause. */
export function isNegated({ words }: Sentence, { first }: Place): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const form = words[at]?.form ?? '';
    if (form.startsWith(MARK) || STOPS.has(form) || PRETENDING.has(words[at]?.lemma ?? '')) return false;
    if (NEGATORS.has(form)) return !NOT_ONLY.has(words[at + 1]?.form ?? '');
  }
  return false;
}
