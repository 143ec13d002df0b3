import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../simulation/debrief/debrief.ts';
import { principlesLost, sayLine, sentenceAround, strongerLine } from '../../../simulation/debrief/stronger-line.ts';

const fault = (text: string, quote: string): Finding => ({
  ...{ kind: 'fault', id: 'minimise', name: 'Playing it down', points: -3, because: '', unearned: null },
  ...{ rule: 'minimise.test', cite: null, quote },
  ...{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
});

describe('a stronger line', () => {
  test('keeps what was well said, leaves out what was not, and adds what was missing where it belongs', () => {
    const text = "I'm so sorry. It was only one evening! We bring it tonight.";
    const pieces = strongerLine(
      text,
      [fault(text, 'only one evening')],
      [
        { principle: 'ask', sentence: 'Does that suit you?' },
        { principle: 'ownership', sentence: 'We forgot to book it.' },
      ],
    );
    expect(pieces).toEqual([
      { kind: 'added', text: 'We forgot to book it.', principle: 'ownership' },
      { kind: 'kept', text: "I'm so sorry.", principle: null },
      { kind: 'left-out', text: 'It was only one evening!', principle: null },
      { kind: 'kept', text: 'We bring it tonight.', principle: null },
      { kind: 'added', text: 'Does that suit you?', principle: 'ask' },
    ]);
    expect(sayLine(pieces)).toBe("We forgot to book it. I'm so sorry. We bring it tonight. Does that suit you?");
  });

  test('adds a sentence once, though it shows two things', () => {
    const missing = (['apology', 'ownership'] as const).map((principle) => ({
      principle,
      sentence: 'Sorry, our slip.',
    }));
    expect(strongerLine('Hello.', [], missing).filter(({ kind }) => kind === 'added')).toHaveLength(1);
  });

  test('loses no word of what was written, whatever its marks', () => {
    for (const text of ['No marks at all', 'One… two?! three. 3.50 pounds\nnext line', '“Quoted.” Then not.', '...']) {
      const own = strongerLine(text, [], []).map((piece) => piece.text);
      expect(own.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }
  });
});

test('the sentence around some words is found whole', () => {
  expect(sentenceAround('One. Two is here. Three.', 'is here')).toBe('Two is here.');
  expect(sentenceAround('One. Two.', 'absent')).toBe('One. Two.');
});

test('what was said only in a sentence that is left out has to be said again', () => {
  const text = "I'm sorry we forgot you, but it was Tuesday. That was us. We forgot you.";
  const shown = (id: 'apology' | 'ownership', quote: string, from = 0): Finding => ({
    ...fault(text, quote),
    ...{ kind: 'shown', id, start: text.indexOf(quote, from), end: text.indexOf(quote, from) + quote.length },
  });
  const findings = [
    shown('apology', "I'm sorry"),
    shown('ownership', 'we forgot you'),
    shown('ownership', 'That was us'),
    fault(text, 'but it was Tuesday'),
  ];
  expect(principlesLost(text, findings)).toEqual(['apology']);
  expect(principlesLost(text, findings.slice(0, 3))).toEqual([]);
});
