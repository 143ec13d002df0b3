import type { Language } from '../reply/language/language.ts';
import type { Finding, Problem } from '../scenario/problem.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Weights } from '../scoring/weights.ts';
import { defaultWeights } from '../scoring/weights.ts';
import type { Survey } from '../search/survey.ts';
import { surveyInSteps } from '../search/survey.ts';
import { acceptProblems, findIdleAccepts } from './accept.ts';
import { checks } from './checks.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { libraryCodes } from './library/library-codes.ts';

/** How a scenario is checked. Without a language the replies are not read; `limit` is the most states that are searched. */
export interface CheckOptions {
  weights?: Weights;
  language?: Language | null;
  limit?: number;
}

/** All that the checks found in a scenario, in the order of its lines, and how much of it was searched. */
export interface CheckReport {
  problems: Problem[];
  coverage: Coverage;
}

/** Checks a scenario to the end at once. `source` is the text it was read from. */
export function checkScenario(scenario: Scenario, source: string, options: CheckOptions = {}): CheckReport {
  const steps = checkScenarioInSteps(scenario, source, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Checks a scenario; yields the number of states met so far. Answered with `true` it stops searching and tells what it has. */
export function* checkScenarioInSteps(
  scenario: Scenario,
  source: string,
  { weights = defaultWeights, language = null, limit }: CheckOptions = {},
): Generator<number, CheckReport, boolean | undefined> {
  const survey = yield* surveyInSteps(scenario, weights, limit);
  const { findings, skipped } = runChecks(scenario, survey, language);
  const { reading } = readYaml(source);
  const locate = (each: Finding): Problem[] => (reading ? [reading.locate(each)] : []);
  const problems = acceptProblems(findings.flatMap(locate), scenario);
  const left = new Set<string>([...skipped.map(({ code }) => code), ...libraryCodes]);
  const idle = findIdleAccepts(problems, scenario, (code) => !left.has(code)).flatMap(locate);
  const all = [...problems, ...idle].sort((one, other) => one.line - other.line || one.column - other.column);
  return { problems: all, coverage: coverageOf(scenario, survey, skipped) };
}

function runChecks(scenario: Scenario, survey: Survey, language: Language | null) {
  const findings: Finding[] = [];
  const skipped: Coverage['skipped'] = [];
  const { partial, states } = survey.found;
  for (const { code, severity, ofDrills, needs, find } of checks) {
    if (scenario.kind === 'drill' && !ofDrills) continue;
    if (needs === 'every-state' && partial) skipped.push({ code, because: 'not every state was searched' });
    else if (needs === 'language' && !language) skipped.push({ code, because: 'no language was given' });
    else for (const found of find({ scenario, survey, language })) findings.push({ ...found, code, severity });
  }
  if (partial) findings.push(tellPartial(states, skipped));
  return { findings, skipped };
}

function tellPartial(states: number, skipped: Coverage['skipped']): Finding {
  const without = skipped.filter(({ because }) => because === 'not every state was searched').map(({ code }) => code);
  return {
    code: 'search-partial',
    severity: 'notice',
    path: ['scenes'],
    atKey: true,
    message: `Only ${states} states were searched, and there are more. Not checked: ${without.join(', ')}.`,
    remedy: 'Let the search run to its end; where it cannot, let fewer things be remembered or tested.',
  };
}
