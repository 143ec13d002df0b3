import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseReply, longestReply } from '../../../simulation/reply/analyse-reply.ts';
import { steps } from '../../../simulation/doctrine/step.ts';
import { language } from './language.ts';
import { allNearMisses } from './near-misses/all-near-misses.ts';

const sentences = Object.values(allNearMisses).flatMap(({ present, absent }) => [...present, ...absent]);
const everyFinding = (text: string) => {
  const { shows, faults } = analyseReply(text, {}, language);
  return [...shows, ...faults];
};

const odd = fc.constantFrom(
  '\u202e',
  '\u0000',
  '\u0007',
  '<script>',
  '</b>',
  '’',
  '“',
  '👩‍👩‍👧',
  'ﷺ',
  'שלום',
  'é',
  '\r\n',
  '\t',
  '§',
  '‹',
  '/',
  '(((',
  '"',
  "'",
  '…',
  '\ud83d',
);
const hostile = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary' }), fc.constantFrom(...sentences)), { maxLength: 30 })
  .map((parts) => parts.join(' '));

describe('analyseReply', () => {
  it('quotes exactly what stands at its span, and names a step for it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { quote, start, end, source } of everyFinding(text)) {
          expect(quote).toBe(text.slice(start, end));
          expect(quote.length).toBeGreaterThan(0);
          expect(steps).toHaveProperty([source]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
  it('says the same a hundred times, in any order', () => {
    const sample = sentences.filter((_, index) => index % 40 === 0);
    const first = sample.map((text) => JSON.stringify(everyFinding(text)));
    for (let round = 0; round < 100; round += 1) {
      const turned = round % 2 === 0 ? [...sample.keys()] : [...sample.keys()].reverse();
      for (const index of turned) expect(JSON.stringify(everyFinding(sample[index] ?? ''))).toBe(first[index]);
    }
  }, 60_000);
  it('refuses texts nobody would say in one turn, at once', () => {
    expect(analyseReply('sorry '.repeat(100_000), {}, language)).toMatchObject({ assessed: false, reason: 'too-long' });
    expect(analyseReply('a'.repeat(longestReply + 1), {}, language)).toMatchObject({ reason: 'too-long' });
  });
  it('reads curly quotes, capitals, shorthand and misspelled key words alike', () => {
    for (const text of [
      "I'm sorry we didn't ring you",
      'I’m sorry we didn’t ring you',
      'IM SORRY WE DIDNT RING U',
      'im sory we didnt ring u',
    ])
      expect(everyFinding(text).map(({ id }) => id)).toEqual(expect.arrayContaining(['apology', 'ownership']));
  });
  it('keeps every label apart from what stands in quotation marks', () => {
    expect(everyFinding('Your mail says "we lost your order and it is our fault", and I have read it.')).toEqual([]);
  });
});
