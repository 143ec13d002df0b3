import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../simulation/scenario/parse-scenario.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { search } from '../../../simulation/search/search.ts';
import { fixtureText, scenarioFrom } from '../../fixtures/load-fixture.ts';

const drill = fixtureText('scenarios/lost-parcel-drill.yaml');
const whole = fixtureText('scenarios/cold-boiler.yaml');
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

function edited(text: string, from: string, to: string): string {
  expect(text.split(from).length).toBe(2);
  return text.replace(from, () => to);
}

describe('a drill', () => {
  test('is one line, three replies and one ending, and needs no more', () => {
    const { scenario, problems } = parseScenario(drill);
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ kind: 'drill', minutes: 1, facts: [], promises: {} });
  });

  test('can be played and searched', () => {
    const scenario = scenarioFrom(drill);
    const { best, worst, states } = search(scenario, defaultWeights);
    expect([best.raw, worst.raw, states, best.ending]).toEqual([11, -3, 1, 'over']);
    expect(createCustomer(scenario).now).toBe(9 * 60);
  });

  test.each([
    ['a second scene', ['endings:', '  more:\n    phase: talk\n    says: And?\n    go: end\n    replies: { a: { say: A. }, b: { say: B. }, c: { say: C. } }\nendings:'], '  more:'],
    ['a scene that is no talk', ['phase: talk', 'phase: after'], 'phase: after'],
    ['two lines', ['says: Twelve', 'says:\n      - { when: trust > 50, line: Hm. }\n      - line: Twelve'], 'says:'],
    ['two replies', ['      look:', '    # look:'], 'replies:'],
    ['a promise', ['customer:', 'promises: { shoes: { line: the shoes, due: Tue 08:00 } }\ncustomer:'], 'promises:'],
    ['a reply with a condition', ['both: { say', 'both: { when: trust > 10, say'], 'both:'],
    ['a way on', ['    go: end', '    go: step'], '  step:'],
  ] as const)('with %s is told where', (_, [from, to], on) => {
    const text = edited(drill, from, to);
    const problem = parseScenario(text).problems.find(({ code }) => code === 'drill-shape');
    expect(problem).toMatchObject({ severity: 'error', line: lineOf(text, on) });
  }); // prettier-ignore
});

describe('a whole scenario', () => {
  test.each([
    ['facilitator', /facilitator:\n(?: {2}.*\n)+/],
    ['clock', /clock:.*\n/],
    ['minutes', /minutes: 4\n/],
    ['facts', /facts:\n(?: {2}.*\n)+/],
    ['leaves', / {2}leaves: gone\n/],
  ])('may not leave out %s, and is told what to do', (key, part) => {
    const text = whole.replace(part, '');
    expect(text).not.toBe(whole);
    const { scenario, problems } = parseScenario(text);
    expect(scenario).toBeNull();
    expect(problems).toMatchObject([{ code: 'missing-key', message: `"${key}" is missing.` }]);
    expect(problems[0]?.remedy).toContain('drill');
  });
});
