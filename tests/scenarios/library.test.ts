import { describe, expect, test } from 'vitest';
import type { FaultId } from '../../simulation/doctrine/fault.ts';
import { faultIds } from '../../simulation/doctrine/fault.ts';
import { principleIds } from '../../simulation/doctrine/principle.ts';
import { stepIds } from '../../simulation/doctrine/step.ts';
import { runPlaythrough } from '../../simulation/playthrough/run-playthrough.ts';
import { itemsOf, principlesOf } from '../../simulation/scenario/items.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { defaultWeights } from '../../simulation/scoring/weights.ts';
import { search } from '../../simulation/search/search.ts';
import { itemsPicked } from '../../simulation/session/answer-of.ts';
import { currentAttempt } from '../../simulation/session/session.ts';
import { library, playthroughsOf } from '../fixtures/library.ts';
import { language } from '../simulation/reply/language.ts';
import { playthroughFrom } from '../fixtures/load-fixture.ts';

const walked = [...library].map(([id, scenario]) => {
  const found = search(scenario, defaultWeights);
  const rubric = { engine: '1', weights: defaultWeights, best: found.best.raw };
  const runs = [...playthroughsOf(id)].map(([file, text]) => {
    const playthrough = playthroughFrom(text);
    return { file, playthrough, result: runPlaythrough(scenario, playthrough, rubric, language) };
  });
  const onBest = found.best.path.flatMap(({ scene, picks }) => itemsPicked(scenario.scenes[scene] ?? fail(), picks));
  return { id, scenario, found, runs, onBest };
});

function fail(): never {
  throw new Error('a path names a scene that is not there');
}

const replies = (scenario: Scenario) => Object.values(scenario.scenes).flatMap((scene) => itemsOf(scene));

describe.each(walked)('$id', ({ id, scenario, found, runs, onBest }) => {
  test('has three phases, at least 14 scenes and 4 endings, all reached', () => {
    expect(new Set(Object.values(scenario.scenes).map((scene) => scene.phase))).toEqual(
      new Set(['before', 'talk', 'after']),
    );
    expect(Object.keys(scenario.scenes).length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(4);
    expect([...found.endings.keys()].sort()).toEqual(Object.keys(scenario.endings).sort());
    expect(found.partial).toBe(false);
    expect(scenario.id).toBe(id);
  });

  test('its best path reaches the best ending without a fault, and everything it teaches can be earned', () => {
    expect(found.best.ending).toBe(Object.keys(scenario.endings)[0]);
    expect(onBest.flatMap((item) => item.reply.faults)).toEqual([]);
    expect(scenario.teaches.filter((principle) => !found.earnable.has(principle))).toEqual([]);
  });

  test('every reply has a coach remark of its own that cites a step', () => {
    const remarks = replies(scenario).map((item) => item.reply.coach ?? `none for ${item.id}`);
    expect(remarks.filter((remark) => remark.startsWith('none for'))).toEqual([]);
    expect(remarks.length).toBe(new Set(remarks).size);
    expect(replies(scenario).filter((item) => !item.reply.cites)).toEqual([]);
  });

  test('every talk scene offers at least three replies and a neutral way for a written one', () => {
    const talk = Object.entries(scenario.scenes).filter(([, scene]) => scene.phase === 'talk');
    expect(talk.filter(([, scene]) => itemsOf(scene).length < 3).map(([name]) => name)).toEqual([]);
    expect(talk.filter(([, scene]) => !scene.write).map(([name]) => name)).toEqual([]);
  });

  test('the best reply is not usually the longest one', () => {
    const chosen = found.best.path.filter(({ scene }) => scenario.scenes[scene]?.phase === 'talk');
    const longest = chosen.filter(({ scene, picks }) => {
      const items = itemsOf(scenario.scenes[scene] ?? fail());
      const length = items.find((item) => item.id === picks[0])?.words.length ?? 0;
      return items.every((item) => item.words.length <= length);
    });
    expect(longest.length).toBeLessThanOrEqual(chosen.length / 2);
  });

  test.each(runs)('$file ends as it says', ({ result }) => {
    expect(result.failures).toEqual([]);
  });

  test('has a good, a middling and a bad playthrough, far apart', () => {
    const overall = (name: string) => runs.find(({ file }) => file === `${name}.yaml`)?.result.score.overall ?? NaN;
    expect(overall('good')).toBeGreaterThanOrEqual(0.9);
    expect(overall('middling')).toBeGreaterThan(0.3);
    expect(overall('middling')).toBeLessThan(0.8);
    expect(overall('bad')).toBeLessThan(0.35);
  });
});

describe('the library as a whole', () => {
  test('teaches each of the twenty-seven steps on some best path', () => {
    const cited = new Set(walked.flatMap(({ onBest }) => onBest.map((item) => item.reply.cites)));
    expect(stepIds.filter((step) => !cited.has(step))).toEqual([]);
  });

  test('tempts people to miss or violate each of the twenty-seven steps', () => {
    const onBest = new Set(walked.flatMap((each) => each.onBest));
    const tempting = walked.flatMap(({ scenario }) => replies(scenario)).filter((item) => !onBest.has(item));
    const cited = new Set(tempting.map((item) => item.reply.cites));
    expect(stepIds.filter((step) => !cited.has(step))).toEqual([]);
  });

  test('has all sixteen principles and all sixteen faults', () => {
    const all = walked.flatMap(({ scenario }) => replies(scenario));
    const shown = new Set(all.flatMap((item) => principlesOf(item.reply)));
    expect(principleIds.filter((id) => !shown.has(id))).toEqual([]);
    const marked = all.flatMap((item) => item.reply.faults.map((mark) => mark.id));
    const met = walked.flatMap(({ runs }) =>
      runs.flatMap(({ result }) =>
        currentAttempt(result.session).turns.flatMap((turn) => turn.decision.faults.map((mark) => mark.id)),
      ),
    );
    const faulty = new Set<FaultId>([...marked, ...met]);
    expect(faultIds.filter((id) => !faulty.has(id))).toEqual([]);
  });

  test('uses every kind of task, and has harm of ours and harm that is shared', () => {
    const tasks = new Set(walked.flatMap(({ scenario }) => Object.values(scenario.scenes).map((scene) => scene.task)));
    expect(tasks).toEqual(new Set(['choose', 'pick', 'schedule', 'whys', 'record']));
    const faults = walked.map(({ scenario }) => scenario.fault);
    expect(faults.filter((fault) => fault === 'ours').length).toBeGreaterThanOrEqual(3);
    expect(faults).toContain('shared');
  });

  test('says nothing twice: no reply, no coach remark, no line of a customer', () => {
    const lines = walked.flatMap(({ scenario }) => [
      ...replies(scenario).flatMap((item) => [item.words, item.reply.coach ?? '']),
      ...Object.values(scenario.scenes).flatMap((scene) => (scene.says ?? []).map((variant) => variant.line)),
    ]);
    const twice = lines.filter((line, at) => line !== '' && lines.indexOf(line) !== at);
    expect(twice).toEqual([]);
  });
});
