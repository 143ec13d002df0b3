import { defaultWeights } from '../../simulation/scoring/weights.ts';
import { search } from '../../simulation/search/search.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { generateScenario } from '../fixtures/generate-scenario.ts';
import { library } from '../fixtures/library.ts';
import { scenarioFrom } from '../fixtures/load-fixture.ts';
import type { Row } from './row.ts';

/** Exact search over every state: the scenarios that ship, and generated ones of 200 and 2,000 scenes. */
export function searchRows(): Row[] {
  const shipped = [...library].map(([id, scenario]) => rowFor(id, scenario, null));
  const small = quickest(scenarioFrom(generateScenario(200)));
  const large = quickest(scenarioFrom(generateScenario(2000)));
  const growth = large.milliseconds / small.milliseconds;
  const size = large.scenes / small.scenes;
  return [
    ...shipped,
    { what: 'search, 200 generated scenes', measured: tell(small), bar: '≤ 2 s', holds: small.milliseconds <= 2000 },
    {
      what: 'search, 2,000 generated scenes',
      measured: `${tell(large)}; ${growth.toFixed(1)}× the time for ${size.toFixed(1)}× the scenes`,
      bar: 'in proportion',
      holds: growth <= size,
    },
  ];
}

function rowFor(id: string, scenario: Scenario, bar: number | null): Row {
  const found = measure(scenario);
  return {
    what: `search, ${id} (${Object.keys(scenario.scenes).length} scenes)`,
    measured: tell(found),
    bar: bar ? `≤ ${bar} ms` : '–',
    holds: null,
  };
}

/** The quickest of five runs: what is left is the work itself, without what else the machine was doing. */
function quickest(scenario: Scenario) {
  const runs = Array.from({ length: 5 }, () => measure(scenario));
  const [first, ...rest] = runs.sort((left, right) => left.milliseconds - right.milliseconds);
  if (!first) throw new Error(`${rest.length} runs`);
  return { ...first, scenes: Object.keys(scenario.scenes).length };
}

function measure(scenario: Scenario): { milliseconds: number; states: number; partial: boolean } {
  const start = performance.now();
  const { states, partial } = search(scenario, defaultWeights);
  return { milliseconds: performance.now() - start, states, partial };
}

const tell = ({ milliseconds, states, partial }: ReturnType<typeof measure>) =>
  `${Math.round(milliseconds)} ms, ${states.toLocaleString('en')} states${partial ? ', partial' : ''}`;
