import { expect, test } from 'vitest';
import type { Finding, OverrideRecord, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { renderTurn } from '../../../simulation/report/render-turn.ts';

const answer = 'I am sorry *if* you waited.';
const found: Finding = {
  ...{ kind: 'fault', id: 'mixedMessage', name: 'Half a sorry', points: -3, because: 'it gives and takes' },
  ...{ unearned: null, rule: 'mixedMessage.sorry-if', quote: 'sorry *if*', start: 5, end: 15 },
  cite: { step: 'S0-2', says: 'Apologise.', article: 'S0', articleTitle: 'On behaving badly' },
};

const written = (part: Partial<NonNullable<TurnRecord['written']>>, findings: Finding[] = []): TurnRecord => ({
  ...{ turn: 2, phase: 'talk', when: 'Tue 17:35', sceneTitle: 'At the door', tell: null, says: 'All day.' },
  ...{ answer, isSpoken: true, findings, coach: [], cites: [] },
  written: { assessed: true, why: null, askedAgain: false, beyond: 0, ...part },
  moved: { terms: [], arousal: [55, 55], trust: [40, 40] },
});

test('a written reply names the rule and the step of what was found, its words harmless', () => {
  const told = renderTurn(written({}, [found]), 'Kwame Osei', []);
  expect(told).toContain('**You said, in your own words:** I am sorry \\*if\\* you waited.');
  expect(told).toContain('- ✗ Half a sorry (−3): “sorry \\*if\\*”: it gives and takes (rule “sorry if”, S0-2)');
});

test('a reply that could not be assessed says why, and is no fault', () => {
  const why = 'It does not read as words.';
  const again = renderTurn(written({ assessed: false, why, askedAgain: true }), 'Kwame Osei', []);
  expect(again).toContain(`**Not assessed.** ${why} Kwame Osei asked again, and nothing was lost by it.`);
  expect(again).not.toContain('✗');
  const left = renderTurn(written({ assessed: false, why }), 'Kwame Osei', []);
  expect(left).toContain(`**Not assessed.** ${why} It counts neither for nor against you.`);
});

test('a trainer’s word stands beside what Amends found', () => {
  const override: OverrideRecord = {
    ...{ turn: 2, mark: 'mixedMessage', name: 'Half a sorry', machine: 'present', verdict: 'absent' },
    ...{ reason: 'it was a *real* if', at: '2026-03-06T00:00:00.000Z' },
  };
  expect(renderTurn(written({}, [found]), 'Kwame Osei', [override])).toContain(
    '- Half a sorry: Amends: present · **Trainer: absent**, because: it was a \\*real\\* if',
  );
});

test('what went beyond the list is praised and not counted', () => {
  expect(renderTurn(written({ beyond: 4 }), 'Kwame Osei', [])).toContain('praised, and not counted (4)');
});
