import { describe, expect, test } from 'vitest';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import type { CustomerState } from '../../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { search } from '../../../simulation/search/search.ts';
import { decide } from '../../../simulation/session/decide.ts';
import { allPicks, whyIllegal } from '../../../simulation/session/legal-picks.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';

/** Every path played out with nothing merged: slow, and plainly right. */
function playAll(
  scenario: Scenario,
  sceneId: string,
  state: CustomerState,
): { best: number; worst: number; endings: Set<string> } {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error('no scene');
  const all = { best: -Infinity, worst: Infinity, endings: new Set<string>() };
  for (const picks of allPicks(scene)) {
    if (whyIllegal(scene, picks, state, scenario) !== null) continue;
    const decision = decide(scenario, sceneId, state, picks);
    const { points } = scoreTurn(scenario, sceneId, state, decision, defaultWeights);
    const rest =
      'scene' in decision.to
        ? playAll(scenario, decision.to.scene, decision.after)
        : { best: 0, worst: 0, endings: new Set([decision.to.ending]) };
    all.best = Math.max(all.best, points + rest.best);
    all.worst = Math.min(all.worst, points + rest.worst);
    for (const ending of rest.endings) all.endings.add(ending);
  }
  return all;
}

const variants: [string, Scenario][] = [
  ['as it is', coldBoiler()],
  [
    'with a way back into the talk',
    coldBoiler((text) => text.replace('promises: [engineer], go: wednesday', 'promises: [engineer], go: come-again')),
  ],
  [
    'with an ending that reads much',
    coldBoiler((text) =>
      text.replace(
        'when: kept and trust >= 50',
        'when: kept.engineer and owned and asked and apologies > 0 and offered.tonight and arousal < 40 and not attacked and elapsed < 1440',
      ),
    ),
  ],
  ['with more patience', coldBoiler((text) => text.replace('patience: 4', 'patience: 7'))],
];

describe.each(variants)('search over merged states, %s', (_, scenario) => {
  const found = search(scenario, defaultWeights);
  const all = playAll(scenario, scenario.start, createCustomer(scenario));

  test('finds the same best, worst and endings as playing every path', () => {
    expect([found.best.raw, found.worst.raw]).toEqual([all.best, all.worst]);
    expect(new Set(found.endings.keys())).toEqual(all.endings);
    expect(found.partial).toBe(false);
  });

  test.each(['best', 'worst'] as const)('its %s path really scores that and ends there', (which) => {
    let state = createCustomer(scenario);
    let raw = 0;
    let ending = '';
    for (const { scene, picks } of found[which].path) {
      const decision = decide(scenario, scene, state, picks);
      raw += scoreTurn(scenario, scene, state, decision, defaultWeights).points;
      state = decision.after;
      if ('ending' in decision.to) ending = decision.to.ending;
    }
    expect([raw, ending]).toEqual([found[which].raw, found[which].ending]);
  });
});

test('past its limit it says partial', () => {
  expect(search(coldBoiler(), defaultWeights, 10).partial).toBe(true);
});
