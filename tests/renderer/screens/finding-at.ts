import type { Finding } from '../../../simulation/debrief/debrief.ts';

/** A finding on some words of a text, for tests of how it is shown. */
export function findingAt(text: string, quote: string, part: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`no “${quote}” in “${text}”`);
  return {
    ...{ kind: 'shown', id: 'apology', name: 'Say sorry in full', points: 3, because: 'stood on its own' },
    ...{ unearned: null, rule: 'apology.sorry', quote, start, end: start + quote.length },
    cite: { step: 'S0-2', says: 'Apologise without a remainder.', article: 'S0', articleTitle: 'On behaving badly' },
    ...part,
  };
}
