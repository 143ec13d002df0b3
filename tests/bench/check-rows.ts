import { checkScenario } from '../../simulation/check/check-scenario.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { generateScenario } from '../fixtures/generate-scenario.ts';
import { scenarioFrom } from '../fixtures/load-fixture.ts';
import type { Row } from './row.ts';

/** Every check of a scenario, in every state: generated ones of 200 and 2,000 scenes. */
export function checkRows(): Row[] {
  const small = quickest(generateScenario(200));
  const large = quickest(generateScenario(2000));
  const growth = large.milliseconds / small.milliseconds;
  const size = large.scenes / small.scenes;
  return [
    {
      what: 'all checks, 200 generated scenes',
      measured: tell(small),
      bar: '≤ 2 s',
      holds: small.milliseconds <= 2000,
    },
    {
      what: 'all checks, 2,000 generated scenes',
      measured: `${tell(large)}; ${growth.toFixed(1)}× the time for ${size.toFixed(1)}× the scenes`,
      bar: 'in proportion',
      holds: growth <= size,
    },
  ];
}

/** The quickest of three runs: what is left is the work itself, without what else the machine was doing. */
function quickest(text: string) {
  const scenario = scenarioFrom(text);
  const [first, ...rest] = Array.from({ length: 3 }, () => measure(scenario, text)).sort(
    (left, right) => left.milliseconds - right.milliseconds,
  );
  if (!first) throw new Error(`${rest.length} runs`);
  return { ...first, scenes: Object.keys(scenario.scenes).length };
}

function measure(scenario: Scenario, text: string) {
  const start = performance.now();
  const { coverage, problems } = checkScenario(scenario, text);
  return { milliseconds: performance.now() - start, states: coverage.states, problems: problems.length };
}

const tell = ({ milliseconds, states, problems }: ReturnType<typeof measure>) =>
  `${Math.round(milliseconds)} ms, ${states.toLocaleString('en')} states, ${problems} problems`;
