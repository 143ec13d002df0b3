import type { Scenario } from '../../simulation/scenario/schema.ts';
import type { Rubric } from '../../simulation/scoring/score.ts';
import { defaultWeights } from '../../simulation/scoring/weights.ts';
import { search } from '../../simulation/search/search.ts';
import { engineVersion } from '../../simulation/session/decide.ts';

const known = new WeakMap<Scenario, Rubric>();

/** What a playthrough is measured against: the default weights and the best that can be reached. Searched once a scenario. */
export function rubricOf(scenario: Scenario): Rubric {
  const rubric = known.get(scenario) ?? searched(scenario);
  known.set(scenario, rubric);
  return rubric;
}

function searched(scenario: Scenario): Rubric {
  const { best, partial } = search(scenario, defaultWeights);
  return { engine: engineVersion, weights: defaultWeights, best: partial ? null : best.raw };
}
