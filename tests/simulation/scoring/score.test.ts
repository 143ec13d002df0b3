import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runPlaythrough } from '../../../simulation/playthrough/run-playthrough.ts';
import { scoreTurns } from '../../../simulation/scoring/score.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { search } from '../../../simulation/search/search.ts';
import { currentAttempt } from '../../../simulation/session/session.ts';
import { coldBoiler, fixtureText, playthroughFrom } from '../../fixtures/load-fixture.ts';
import { anyChoices, walk } from '../customer/walk.ts';

const scenario = coldBoiler();
const found = search(scenario, defaultWeights);
const rubric = { engine: '1', weights: defaultWeights, best: found.best.raw };
const play = (answers: string, of = scenario) =>
  runPlaythrough(
    of,
    playthroughFrom(`playthrough: 1\nscenario: cold-boiler\ntitle: t\nanswers: [${answers}]\nexpect: {}`),
    rubric,
  ).score;

describe('what words earn', () => {
  test.each(['cold-boiler-good', 'cold-boiler-bad'])('the playthrough %s comes out as it says', (name) => {
    const { failures } = runPlaythrough(scenario, playthroughFrom(fixtureText(`playthroughs/${name}.yaml`)), rubric);
    expect(failures).toEqual([]);
  });

  test('an apology with a but is present and earns nothing', () => {
    const apology = play('{discovery: ring}, {opening: but}').turns[1]?.chances.find(
      (chance) => chance.principle === 'apology',
    );
    expect(apology).toMatchObject({ taken: false, unearned: 'taken-back' });
  });

  test('a promise earns nothing until it is kept', () => {
    expect(play('{discovery: ring}, {opening: own}, {what-now: ask}').principles.followThrough).toBeUndefined();
    expect(
      play('{discovery: ring}, {opening: own}, {what-now: ask}, {wednesday: eight}').principles.followThrough,
    ).toEqual({ taken: 1, met: 1 });
    expect(
      play('{discovery: ring}, {opening: own}, {what-now: ask}, {wednesday: eleven}').principles.followThrough,
    ).toEqual({ taken: 0, met: 1 });
  });

  test('what only a faulty reply shows is no chance', () => {
    expect(play('{discovery: ring}, {opening: own}').turns[1]?.chances.map((chance) => chance.principle)).not.toContain(
      'solution',
    );
  });

  test('a broken promise holds the run at half', () => {
    const score = play('{discovery: ring}, {opening: own}, {what-now: ask}, {wednesday: eleven}, {after: [diary]}');
    expect(score.cap).toBe('half');
    expect(score.overall).toBeLessThanOrEqual(0.5);
  });

  test('no run scores below 0 or above 1, and raw never leaves what search found', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { raw, overall } = scoreTurns(scenario, currentAttempt(walk(scenario, choices).session).turns, rubric);
        expect(overall !== null && overall >= 0 && overall <= 1).toBe(true);
        expect(raw <= found.best.raw && raw >= found.worst.raw).toBe(true);
      }),
    );
  });
});

describe('the two traps of scoring by path (evidence b, c5)', () => {
  test('a short cut never reads 100 %: the best is measured from the start, not along the path taken', () => {
    const cut = coldBoiler((text) => text.replace('go: what-now, cites: S4-3', 'go: end, cites: S4-3'));
    const best = search(cut, defaultWeights).best.raw;
    const { score } = runPlaythrough(
      cut,
      playthroughFrom(
        'playthrough: 1\nscenario: cold-boiler\ntitle: t\nanswers: [{discovery: ring}, {opening: own}]\nexpect: {}',
      ),
      { ...rubric, best },
    );
    expect(score.turns.every((turn) => turn.chances.every((chance) => chance.taken))).toBe(true);
    expect(score.overall).toBeLessThan(1);
  });

  test('an option that ends the talk keeps its worth', () => {
    const ends = coldBoiler((text) => text.replace('takes: 3m, go: wednesday', 'takes: 3m, go: end'));
    const { score } = runPlaythrough(
      ends,
      playthroughFrom(
        'playthrough: 1\nscenario: cold-boiler\ntitle: t\nanswers: [{discovery: ring}, {opening: own}, {what-now: ask}]\nexpect: {}',
      ),
      { ...rubric, best: search(ends, defaultWeights).best.raw },
    );
    expect(score.turns[2]?.chances.filter((chance) => chance.taken).map((chance) => chance.principle)).toEqual(
      expect.arrayContaining(['ask', 'solution', 'options']),
    );
    expect(score.turns[2]?.points).toBe(3 + 4 + 4 - 5);
  });

  test('chances never met because the customer was driven away stay in the denominator', () => {
    const score = play('{discovery: ring}, {opening: but}, {come-again: lads}');
    expect(score.best).toBe(found.best.raw);
    expect(score.overall).toBeLessThan(0.2);
  });
});
