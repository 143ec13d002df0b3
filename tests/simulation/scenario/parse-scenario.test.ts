import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../simulation/scenario/parse-scenario.ts';
import type { ProblemCode } from '../../../simulation/scenario/problem.ts';
import { fixtureText } from '../../fixtures/load-fixture.ts';

const sound = fixtureText('scenarios/cold-boiler.yaml');
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** One mistake made in the sound file: what is replaced by what, the code it must get, and words on the line it must name. */
const mistakes: { name: string; from: string; to: string; code: ProblemCode; on: string }[] = [
  { name: 'an unknown key', from: 'intensity: 1', to: 'intensity: 1\nmood: bad', code: 'unknown-key', on: 'mood: bad' },
  { name: 'a missing key', from: 'intensity: 1\n', to: '', code: 'missing-key', on: 'amends: 1' },
  {
    name: 'a wrong type',
    from: 'minutes: 4\nteaches',
    to: 'minutes: four\nteaches',
    code: 'wrong-type',
    on: 'minutes: four',
  },
  { name: 'a value out of range', from: 'intensity: 1', to: 'intensity: 9', code: 'bad-value', on: 'intensity: 9' },
  {
    name: 'arousal that is not in fives',
    from: 'arousal: 70',
    to: 'arousal: 71',
    code: 'bad-value',
    on: 'arousal: 71',
  },
  {
    name: 'a principle that does not exist',
    from: 'teaches: [initiate,',
    to: 'teaches: [bravery,',
    code: 'bad-value',
    on: 'teaches: [bravery',
  },
  { name: 'a bad id', from: '  what-now:\n', to: '  What Now:\n', code: 'bad-id', on: 'What Now:' },
  {
    name: 'a bad story time',
    from: 'noticed: Tue 18:30',
    to: 'noticed: Tuesday',
    code: 'bad-time',
    on: 'noticed: Tuesday',
  },
  { name: 'a bad when', from: 'when: arousal > 60', to: 'when: arousal >', code: 'bad-when', on: 'when: arousal >,' },
  {
    name: 'a name in a when that nothing has',
    from: 'when: noticed',
    to: 'when: notised',
    code: 'unknown-name',
    on: 'notised',
  },
  {
    name: 'a dangling target',
    from: 'go: wednesday, cites: S1-2',
    to: 'go: thursday, cites: S1-2',
    code: 'dangling-target',
    on: 'go: thursday',
  },
  {
    name: 'a scene and an ending of one name',
    from: '  warm: { title',
    to: '  opening: { title',
    code: 'duplicate-id',
    on: '  opening:\n'.trim(),
  },
  {
    name: 'a key written twice',
    from: 'intensity: 1',
    to: 'intensity: 1\nintensity: 2',
    code: 'duplicate-key',
    on: 'intensity: 2',
  },
  {
    name: 'an undeclared promise',
    from: 'promises: [engineer], takes',
    to: 'promises: [plumber], takes',
    code: 'undeclared-promise',
    on: 'plumber',
  },
  {
    name: 'an undeclared remedy',
    from: 'offers: [tonight, morning]',
    to: 'offers: [tonight, cake]',
    code: 'undeclared-remedy',
    on: 'cake',
  },
  {
    name: 'an undeclared fact',
    from: 'promises: [engineer], takes',
    to: 'remembers: [rain], promises: [engineer], takes',
    code: 'undeclared-fact',
    on: 'remembers: [rain]',
  },
  {
    name: 'a quote that is not in the reply',
    from: 'impact: lost a day',
    to: 'impact: lost a week',
    code: 'quote-not-found',
    on: 'lost a week',
  },
  { name: 'a slot without a time', from: 'at: Wed 08:00, ', to: '', code: 'task-shape', on: 'Send Maya' },
  { name: 'a task that leads nowhere', from: '    go: end\n', to: '', code: 'no-way-on', on: '  after:' },
  {
    name: 'composure where nobody attacks',
    from: 'shows: { ownership: Ours,',
    to: 'shows: { composure: Ours, ownership: Ours,',
    code: 'misplaced-composure',
    on: 'composure: Ours',
  },
  {
    name: 'a way back in time',
    from: 'keeps: [engineer], go: after',
    to: 'keeps: [engineer], go: opening',
    code: 'phase-order',
    on: '  wednesday:',
  },
  {
    name: 'a last ending with a condition',
    from: 'gone: { title: He has found another firm,',
    to: 'gone: { title: He has found another firm, when: broken,',
    code: 'no-last-ending',
    on: 'found another firm',
  },
  {
    name: 'a loop among after scenes',
    from: '    go: end\n',
    to: '    go: wednesday\n',
    code: 'endless-loop',
    on: '  wednesday:',
  },
  { name: 'a control character', from: 'Kwame Osei', to: 'Kwame\u0007Osei', code: 'control-character', on: 'Kwame' },
  {
    name: 'a key that shadows objects',
    from: 'remedies: { tonight',
    to: 'remedies: { __proto__: x, tonight',
    code: 'forbidden-key',
    on: '__proto__',
  },
  { name: 'broken YAML', from: 'facts:\n', to: 'facts: [\n', code: 'not-yaml', on: '' },
];

describe('a file with one mistake is refused with its code, its line and a remedy', () => {
  test('the file they are made in is sound', () => {
    expect(parseScenario(sound).problems).toEqual([]);
  });

  test.each(mistakes)('$name', ({ from, to, code, on }) => {
    expect(sound.split(from).length).toBe(2);
    const broken = sound.replace(from, () => to);
    const { scenario, problems } = parseScenario(broken);
    expect(scenario).toBeNull();
    const problem = problems.find((each) => each.code === code);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    if (on !== '') expect(problem?.line).toBe(lineOf(broken, on));
    expect(problem?.remedy).not.toBe('');
  });

  test('all mistakes are told at once', () => {
    const broken = sound.replace('intensity: 1', 'intensity: 7').replace('level: new-hire', 'level: beginner');
    expect(parseScenario(broken).problems.map((problem) => problem.code)).toEqual(['bad-value', 'bad-value']);
  });
});

describe('hostile files', () => {
  test('one over 1 MiB is refused unread', () => {
    expect(parseScenario(`# ${'x'.repeat(1024 * 1024)}`).problems[0]?.code).toBe('too-large');
  });

  test('an alias bomb is refused quickly', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at]},`.repeat(9)}]`),
    ].join('\n');
    expect(parseScenario(bomb).problems[0]?.code).toBe('alias-bomb');
  });

  test('deep nesting is refused', () => {
    expect(parseScenario(`${'['.repeat(500)}${']'.repeat(500)}`).problems[0]?.code).toBe('too-deep');
    expect(parseScenario(`${'['.repeat(20_000)}`).scenario).toBeNull();
  });

  test('no text makes the parser throw, and every problem has a place', () => {
    const cuts = fc.record({
      at: fc.nat(sound.length),
      length: fc.nat(40),
      paste: fc.string({ unit: 'binary', maxLength: 12 }),
    });
    fc.assert(
      fc.property(cuts, ({ at, length, paste }) => {
        const { scenario, problems } = parseScenario(sound.slice(0, at) + paste + sound.slice(at + length));
        expect(scenario !== null || problems.length > 0).toBe(true);
        for (const problem of problems)
          expect(problem.line >= 1 && problem.column >= 1 && problem.message !== '').toBe(true);
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});
