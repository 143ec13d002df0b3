import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FindingCard } from '../../../renderer/screens/words/finding-card.tsx';
import { plainRule } from '../../../renderer/screens/words/plain-rule.ts';
import { StrongerLine } from '../../../renderer/screens/words/stronger-line.tsx';
import { WrittenWords } from '../../../renderer/screens/words/written-words.tsx';
import { findingAt } from './finding-at.ts';

const text = "I'm sorry that we forgot you, but Tuesdays are mad.";
const sorry = findingAt(text, "I'm sorry", { kind: 'unearned', because: 'the rest undid it', points: 0 });
const but = findingAt(text, "I'm sorry that we forgot you, but", {
  ...{ kind: 'fault', id: 'mixedMessage', name: 'Half a sorry', points: -3, rule: 'mixedMessage.sorry-but' },
});
const own = findingAt(text, 'we forgot you', { id: 'ownership', name: 'Own it', rule: 'ownership.we-failed' });
const whole = findingAt(text, text, { id: 'composure', name: 'Stay calm', start: null, end: null });

/** The text of some markup, without what only a screen reader is told, or with it. */
const words = (markup: string) =>
  markup
    .replaceAll(/<button.*?<\/button>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'");

describe('a written reply with its places', () => {
  const markup = renderToStaticMarkup(<WrittenWords text={text} findings={[sorry, but, own, whole]} />);

  it('keeps every word, once and in order', () => expect(words(markup)).toBe(text));

  it('tells three kinds of places apart by shape, and the same words under two kinds by a second line', () => {
    expect(markup).toContain('<mark class="words words-fault words-several" data-quoted-by="0 1">');
    expect(markup).toContain('data-quoted-by="1"');
    expect(markup).toContain('data-quoted-by="1 2"');
    for (const shape of ['sign-unearned', 'sign-fault', 'sign-shown']) expect(markup).toContain(shape);
  });

  it('gives every place a number that can be reached and says what it is', () => {
    const labels = [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map((match) => match[1]);
    expect(labels).toEqual(['1, there, not earned: Say sorry in full', '3, shown: Own it', '2, fault: Half a sorry']);
  });

  it('never runs what was written as markup', () => {
    const hostile = '<img src=x onerror=alert(1)> I am sorry.';
    const shown = renderToStaticMarkup(<WrittenWords text={hostile} findings={[findingAt(hostile, 'sorry')]} />);
    expect(shown).not.toContain('<img');
    expect(shown).toContain('&lt;img src=x');
  });
});

describe('the card of a place', () => {
  it('gives the words, the rule in plain words, and the step with its article', () => {
    const card = words(renderToStaticMarkup(<FindingCard finding={but} number={2} />));
    for (const part of ['2. Half a sorry', 'fault', but.quote, 'rule “sorry but”', 'S0-2', 'On behaving badly'])
      expect(card).toContain(part);
  });

  it('says why words that were there earned nothing', () => {
    expect(words(renderToStaticMarkup(<FindingCard finding={sorry} number={1} />))).toContain('the rest undid it');
  });

  it('names no rule where the order of things was at fault', () => {
    const card = renderToStaticMarkup(<FindingCard finding={{ ...but, rule: null, cite: null }} number={2} />);
    expect(card).not.toContain('rule');
  });
});

it('a rule is named by what it looks for', () => expect(plainRule('ownership.we-failed')).toBe('we failed'));

it('a stronger line keeps own words bare, strikes out what is left out and marks what is added, also for the ear', () => {
  const markup = renderToStaticMarkup(
    <StrongerLine
      pieces={[
        { kind: 'added', text: 'That was us.', principle: 'ownership' },
        { kind: 'left-out', text: 'Tuesdays are mad.', principle: null },
        { kind: 'kept', text: 'I am sorry.', principle: null },
      ]}
    />,
  );
  expect(markup).toMatch(/<ins[^>]*>.*\(added: .*That was us\..*<\/ins>/);
  expect(markup).toMatch(/<del>.*\(better left out: .*Tuesdays are mad\..*<\/del>/);
  expect(markup).toContain('<span> I am sorry.</span>');
});
