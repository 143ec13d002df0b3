import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from '../../../renderer/screens/words/cut-words.ts';

const joined = (answer: string, spans: { start: number; end: number }[]) =>
  cutWords(answer, spans)
    .map(({ text, trail }) => text + trail)
    .join('');

test('quotations that overlap are cut apart and each ends once', () => {
  const pieces = cutWords("I'm sorry, but it rained.", [
    { start: 0, end: 9 },
    { start: 4, end: 14 },
  ]);
  expect(pieces.map(({ text, quotedBy }) => [text, quotedBy])).toEqual([
    ["I'm ", [0]],
    ['sorry', [0, 1]],
    [', but', [1]],
    [' it rained.', []],
  ]);
  expect(pieces.flatMap(({ endOf }) => endOf)).toEqual([0, 1]);
});

test('the stop after a quotation stands before its sign', () => {
  const [words, rest] = cutWords('That was us. And I am sorry.', [{ start: 0, end: 11 }]);
  expect(words).toMatchObject({ text: 'That was us', trail: '.' });
  expect(rest).toMatchObject({ text: ' And I am sorry.', trail: '' });
});

test('cut pieces joined are the answer', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([start, end]) => ({ start, end })));
  fc.assert(fc.property(fc.string(), spans, (answer, all) => joined(answer, all) === answer));
});
