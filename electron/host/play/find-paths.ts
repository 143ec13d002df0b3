import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { Weights } from '../../../simulation/scoring/weights.ts';
import { search } from '../../../simulation/search/search.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import type { FoundPaths, Records } from '../records/records.ts';

/** The best and worst ways through a text, searched once per text, engine and weights. */
export function findPaths(records: Records, hash: string, scenario: Scenario, weights: Weights): FoundPaths {
  const key = [hash, engineVersion, JSON.stringify(weights)] as const;
  const known = records.readSearch(...key);
  if (known) return known;
  const { best, worst, states, partial } = search(scenario, weights);
  const found = { best, worst, states, partial };
  records.writeSearch(...key, found);
  return found;
}

/** What a run begun now is measured against. */
export function rubricFor(found: FoundPaths, weights: Weights): Rubric {
  return { engine: engineVersion, weights, best: found.partial ? null : found.best.raw };
}
