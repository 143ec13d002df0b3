import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { Weights } from '../../../simulation/scoring/weights.ts';
import { searchInSteps } from '../../../simulation/search/search.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import type { FoundPaths, Records } from '../records/records.ts';

/** A search under way, which somebody who waits for it can make hurry. */
interface Searching {
  found: Promise<FoundPaths>;
  hurry: () => void;
}

const searching = new WeakMap<Records, Map<string, Searching>>();

/** How long a search that nobody waits for rests after each step, in times of that step: it takes a sixth of one processor. */
const rest = 5;

/**
 * The best and worst ways through a text, searched once per text, engine and weights, while other requests go on being answered.
 * `isWaitedFor`: somebody is waiting; else the search rests between its steps until somebody is.
 */
export async function findPaths(
  records: Records,
  hash: string,
  scenario: Scenario,
  weights: Weights,
  isWaitedFor = true,
): Promise<FoundPaths> {
  const key = [hash, engineVersion, JSON.stringify(weights)] as const;
  const known = records.readSearch(...key);
  if (known) return known;
  const underWay = searching.get(records) ?? new Map<string, Searching>();
  searching.set(records, underWay);
  const name = key.join(' ');
  const search = underWay.get(name) ?? searchPatiently(scenario, weights);
  underWay.set(name, search);
  if (isWaitedFor) search.hurry();
  try {
    const paths = await search.found;
    if (underWay.get(name) === search) records.writeSearch(...key, paths);
    return paths;
  } finally {
    underWay.delete(name);
  }
}

/** Searches a little at a time, so that the host is never deaf for longer than a step. */
function searchPatiently(scenario: Scenario, weights: Weights): Searching {
  let isHurried = false;
  let wake = () => {};
  const search = async (): Promise<FoundPaths> => {
    const steps = searchInSteps(scenario, weights);
    for (;;) {
      const begun = performance.now();
      const step = steps.next();
      if (step.done) {
        const { best, worst, states, partial } = step.value;
        return { best, worst, states, partial };
      }
      const worked = performance.now() - begun;
      await new Promise<void>((resume) => {
        wake = resume;
        const pause = setTimeout(resume, isHurried ? 0 : worked * rest);
        if (typeof pause === 'object') pause.unref(); // a search nobody waits for keeps no process alive
      });
    }
  };
  const hurry = () => {
    isHurried = true;
    wake();
  };
  return { found: search(), hurry };
}

/** What a run begun now is measured against. */
export function rubricFor(found: FoundPaths, weights: Weights): Rubric {
  return { engine: engineVersion, weights, best: found.partial ? null : found.best.raw };
}
