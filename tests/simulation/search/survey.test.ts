import { describe, expect, test } from 'vitest';
import type { CustomerState } from '../../../simulation/customer/customer-state.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import type { Step } from '../../../simulation/search/node.ts';
import { search } from '../../../simulation/search/search.ts';
import type { Survey } from '../../../simulation/search/survey.ts';
import { surveyInSteps } from '../../../simulation/search/survey.ts';
import { decide } from '../../../simulation/session/decide.ts';
import { firstThatHolds } from '../../../simulation/session/follow.ts';
import { allPicks, whyIllegal } from '../../../simulation/session/legal-picks.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';

function survey(scenario: Scenario): Survey {
  const steps = surveyInSteps(scenario, defaultWeights);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What playing every path of choices meets, with nothing merged. */
function playAll(scenario: Scenario) {
  const met = {
    offered: new Set<string>(),
    lines: new Set<string>(),
    kept: new Set<string>(),
    shortest: new Map<string, number>(),
  };
  let poorest = Infinity;
  const play = (id: string, state: CustomerState, turns: number, raw: number) => {
    const scene = scenario.scenes[id]!;
    met.shortest.set(id, Math.min(turns, met.shortest.get(id) ?? Infinity));
    const spoken = firstThatHolds(scene.says ?? [], state, scenario, false);
    if (spoken) met.lines.add(`${id} ${scene.says?.indexOf(spoken)}`);
    for (const picks of allPicks(scene)) {
      if (whyIllegal(scene, picks, state, scenario) !== null) continue;
      const decision = decide(scenario, id, state, picks);
      const score = raw + scoreTurn(scenario, id, state, decision, defaultWeights).points;
      for (const pick of picks) met.offered.add(`${id}/${pick}`);
      for (const promise of decision.kept) met.kept.add(promise);
      if ('scene' in decision.to) play(decision.to.scene, decision.after, turns + 1, score);
      else if (decision.to.ending === Object.keys(scenario.endings)[0]) poorest = Math.min(poorest, score);
    }
  };
  play(scenario.start, createCustomer(scenario), 0, 0);
  return { ...met, poorest };
}

const variants: [string, Scenario][] = [
  ['as it is', coldBoiler()],
  ['with a line that remembers', coldBoiler((text) => text.replace('when: arousal > 60', 'when: apologies > 1'))],
  [
    'with a reply that has a condition',
    coldBoiler((text) => text.replace('tell: { say', 'tell: { when: offered.morning, say')),
  ],
];

describe.each(variants)('what every state says, %s', (_, scenario) => {
  const seen = survey(scenario);
  const all = playAll(scenario);
  const chosen = [...seen.scenes].filter(([, { byChoice }]) => byChoice > 0);

  test('best, worst and the number of scenes are those of the plain search', () => {
    const plain = search(scenario, defaultWeights);
    expect([seen.found.best, seen.found.worst]).toEqual([plain.best, plain.worst]);
    expect(new Set(chosen.map(([id]) => id))).toEqual(plain.scenes);
  });

  test('what is offered, spoken and kept is what playing every path offers, speaks and keeps', () => {
    const offered = chosen.flatMap(([id, { replies }]) =>
      [...replies].filter(([, { judged }]) => judged > 0).map(([reply]) => `${id}/${reply}`),
    );
    expect(new Set(offered)).toEqual(all.offered);
    const spoken = new Set(chosen.flatMap(([id, scene]) => [...scene.spoken].map((place) => `${id} ${place}`)));
    expect([...all.lines].filter((line) => !spoken.has(line))).toEqual([]);
    expect(seen.kept).toEqual(all.kept);
  });

  test('the poorest way to the best ending is that of playing every path', () => {
    expect(seen.poorest?.raw).toBe(all.poorest);
  });

  test('the way to each scene is the shortest there is, and can be played', () => {
    for (const [id, { states }] of chosen) {
      const path = seen.pathTo(states);
      expect(path.length).toBe(all.shortest.get(id));
      expect(arriveBy(scenario, path)).toBe(id);
    }
  });
});

function arriveBy(scenario: Scenario, path: readonly Step[]): string {
  let state = createCustomer(scenario);
  let at = scenario.start;
  for (const { scene, picks } of path) {
    expect(scene).toBe(at);
    const decision = decide(scenario, scene, state, picks);
    state = decision.after;
    at = 'scene' in decision.to ? decision.to.scene : decision.to.ending;
  }
  return at;
}

test('a scene that only a written reply leads to is seen, and the way there says so', () => {
  const again = '  again:\n    phase: talk\n    says: I did not follow that.\n    go: what-now\n    replies: { ours: { say: Ours., shows: [ownership] } }\n  what-now:\n'; // prettier-ignore
  const scenario = coldBoiler((text) =>
    text
      .replace('  what-now:\n', () => again)
      .replace(
        'write: { otherwise: come-again }\n    replies:\n      own',
        'write: { otherwise: again }\n    replies:\n      own',
      ),
  );
  const seen = survey(scenario).scenes.get('again');
  expect(seen).toMatchObject({ byChoice: 0 });
  expect(seen?.states.length).toBeGreaterThan(0);
  expect(survey(scenario).pathTo(seen?.states ?? [])).toEqual([]);
  const once = survey(scenario);
  expect(once.pathTo(once.scenes.get('again')?.states ?? [])).toEqual([
    { scene: 'discovery', picks: ['ring'] },
    { scene: 'opening', picks: [], written: true },
  ]);
  expect(search(scenario, defaultWeights).scenes.has('again')).toBe(false);
});
