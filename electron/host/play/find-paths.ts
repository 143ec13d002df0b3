import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { Weights } from '../../../simulation/scoring/weights.ts';
import { searchInSteps } from '../../../simulation/search/search.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import type { FoundPaths, Records } from '../records/records.ts';

const searching = new WeakMap<Records, Map<string, Promise<FoundPaths>>>();

/** The best and worst ways through a text, searched once per text, engine and weights, while other requests go on being answered. */
export async function findPaths(
  records: Records,
  hash: string,
  scenario: Scenario,
  weights: Weights,
): Promise<FoundPaths> {
  const key = [hash, engineVersion, JSON.stringify(weights)] as const;
  const known = records.readSearch(...key);
  if (known) return known;
  const underWay = searching.get(records) ?? new Map<string, Promise<FoundPaths>>();
  searching.set(records, underWay);
  const name = key.join(' ');
  const found = underWay.get(name) ?? searchPatiently(scenario, weights);
  underWay.set(name, found);
  try {
    const paths = await found;
    if (underWay.get(name) === found) records.writeSearch(...key, paths);
    return paths;
  } finally {
    underWay.delete(name);
  }
}

/** Searches a little at a time, so that the host is never deaf for longer than a step. */
async function searchPatiently(scenario: Scenario, weights: Weights): Promise<FoundPaths> {
  const steps = searchInSteps(scenario, weights);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { best, worst, states, partial } = step.value;
      return { best, worst, states, partial };
    }
    await new Promise<void>((resume) => {
      const pause = setTimeout(resume);
      if (typeof pause === 'object') pause.unref(); // a search nobody waits for keeps no process alive
    });
  }
}

/** What a run begun now is measured against. */
export function rubricFor(found: FoundPaths, weights: Weights): Rubric {
  return { engine: engineVersion, weights, best: found.partial ? null : found.best.raw };
}
