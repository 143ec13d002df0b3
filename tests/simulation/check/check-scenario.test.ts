import { describe, expect, test } from 'vitest';
import { checkScenario, checkScenarioInSteps } from '../../../simulation/check/check-scenario.ts';
import { checks } from '../../../simulation/check/checks.ts';
import { sayWay } from '../../../simulation/check/say-way.ts';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import { generateScenario } from '../../fixtures/generate-scenario.ts';
import { fixtureText, scenarioFrom } from '../../fixtures/load-fixture.ts';
import { language } from '../reply/language.ts';
import { cueMistakes } from './cue-mistakes.ts';
import { craftMistakes } from './craft-mistakes.ts';
import { fairnessMistakes } from './fairness-mistakes.ts';
import type { Edit } from './mistake.ts';
import { structureMistakes } from './structure-mistakes.ts';

const mistakes = [...structureMistakes, ...fairnessMistakes, ...craftMistakes];
const boiler = fixtureText('scenarios/cold-boiler.yaml');

function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text.split(from).length, `"${from}" stands once`).toBe(2);
    return text.replace(from, () => to);
  }, boiler);
}

const check = (text: string) => checkScenario(scenarioFrom(text), text);
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('every check finds its mistake, where it is and on the way that shows it, and passes its twin', () => {
  test.each(mistakes)('$code: $on', ({ code, edits, on, way, twin = [] }) => {
    const text = edited(edits);
    const line = lineOf(text, on);
    const problem = check(text).problems.find((each) => each.code === code && each.line === line);
    expect(problem, JSON.stringify(check(text).problems.map((each) => [each.code, each.line]))).toBeDefined();
    expect(problem?.remedy).not.toBe('');
    expect(problem?.path ? sayWay(problem.path) : null).toBe(way);
    const sound = edited(twin);
    const twins = check(sound).problems.filter((each) => each.code === code);
    expect(twins.filter((each) => lineOf(sound, on) === 0 || each.line === lineOf(sound, on))).toEqual([]);
  });

  test.each(cueMistakes)('$code', ({ code, fails, passes, on }) => {
    const problem = check(fails).problems.find((each) => each.code === code);
    expect(problem?.line).toBe(lineOf(fails, on));
    expect(check(passes).problems.filter((each) => each.code === code)).toEqual([]);
  });

  test('tag-not-in-words is a notice, and shows the words and what was read in them', () => {
    const text = edited([["{ ownership: Ours, apology: I'm sorry }", "{ ownership: Ours, forgiveness: I'm sorry }"]]);
    const { problems, coverage } = checkScenario(scenarioFrom(text), text, { language });
    const found = problems.filter(
      (each) => each.code === 'tag-not-in-words' && each.line === lineOf(text, '      ours:'),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['notice']);
    expect(found[0]?.message).toContain('"forgiveness" is marked on "I\'m sorry"');
    expect(found[0]?.message).toContain('apology (');
    expect(coverage.skipped).toEqual([]);
    const sound = checkScenario(scenarioFrom(boiler), boiler, { language }).problems;
    const twins = sound.filter(
      (each) => each.code === 'tag-not-in-words' && each.line === lineOf(boiler, '      ours:'),
    );
    expect(twins).toEqual([]);
    expect(check(boiler).coverage.skipped).toEqual([{ code: 'tag-not-in-words', because: 'no language was given' }]);
  });

  test('no check is without a mistake that it finds', () => {
    const proved = new Set<string>([...mistakes, ...cueMistakes].map(({ code }) => code).concat('tag-not-in-words'));
    expect(checks.map(({ code }) => code).filter((code) => !proved.has(code))).toEqual([]);
  });
});

describe('accept', () => {
  const accept: Edit = ['teaches:', 'accept: { few-replies: Six scenes are enough for a test. }\nteaches:'];

  test('answers every warning of its code with the reason, and no other', () => {
    const { problems } = check(edited([accept]));
    const few = problems.filter(({ code }) => code === 'few-replies');
    expect(few.length).toBeGreaterThan(1);
    expect(new Set(few.map(({ accepted }) => accepted))).toEqual(new Set(['Six scenes are enough for a test.']));
    expect(problems.filter(({ code, accepted }) => code !== 'few-replies' && accepted !== undefined)).toEqual([]);
  });

  test('knows warnings only: an error cannot be accepted', () => {
    const text = edited([['teaches:', 'accept: { dead-end: Never mind. }\nteaches:']]);
    expect(() => scenarioFrom(text)).toThrow();
  });
});

describe('what is too large', () => {
  const text = generateScenario(60);
  const scenario = scenarioFrom(text);

  test('is told as partial, with what was seen and what was left out', () => {
    const { problems, coverage } = checkScenario(scenario, text, { limit: 50 });
    expect([coverage.partial, coverage.states]).toEqual([true, 50]);
    const notice = problems.find(({ code }) => code === 'search-partial');
    expect(notice).toMatchObject({ severity: 'notice', line: lineOf(text, 'scenes:') });
    expect(notice?.message).toContain('unreachable-scene');
    const left = coverage.skipped.map(({ code }) => code);
    expect(problems.filter(({ code }) => left.includes(code))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(['unreachable-scene', 'ending-never-reached', 'merit-never-pays']));
  });

  test('can be watched and stopped, and tells what it has', () => {
    const steps = checkScenarioInSteps(scenario, text);
    const first = steps.next();
    expect([first.done, first.value]).toEqual([false, 500]);
    let step = steps.next(true);
    while (!step.done) step = steps.next();
    expect(step.value.coverage.partial).toBe(true);
    expect(step.value.coverage.states).toBeLessThan(checkScenario(scenario, text).coverage.states);
  });
});

describe('coverage', () => {
  const { coverage } = check(boiler);

  test('counts the states of every scene, and in how many each reply is best', () => {
    const opening = coverage.scenes.find(({ id }) => id === 'opening');
    expect(opening).toMatchObject({ states: 2, variants: { all: 2, used: 2 } });
    expect(opening?.replies).toEqual([
      { id: 'own', offered: 2, best: 2, of: 2 },
      { id: 'but', offered: 2, best: 0, of: 2 },
      { id: 'send', offered: 2, best: 0, of: 2 },
    ]);
    expect(coverage.endings.map(({ id, reached }) => [id, reached])).toEqual([['warm', true], ['gone', true]]); // prettier-ignore
  });

  test('a drill is exempt from what only a whole scenario owes', () => {
    const drill = fixtureText('scenarios/lost-parcel-drill.yaml');
    const report = check(drill);
    expect(report.problems).toEqual([]);
    expect(report.coverage).toMatchObject({ states: 1, partial: false, best: { ending: 'over' } });
  });
});

test('problems stand in the order of their lines', () => {
  const places = check(boiler).problems.map(({ line, column }: Problem) => line * 10_000 + column);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});
