import { setImmediate } from 'node:timers/promises';
import type { CheckReport } from '../../simulation/check/check-scenario.ts';
import { checkScenarioInSteps } from '../../simulation/check/check-scenario.ts';
import { checkLibrary } from '../../simulation/check/library/check-library.ts';
import type { Coverage } from '../../simulation/check/coverage.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { defaultWeights } from '../../simulation/scoring/weights.ts';
import { engineVersion } from '../../simulation/session/decide.ts';
import { checkId } from './check-id.ts';
import { checkPlaythrough } from './check-playthrough.ts';
import type { FileProblem } from './file-problem.ts';
import { findScenario } from './find-scenario.ts';
import { isPlaythrough, readText } from './read-text.ts';
import { rubricOf } from './rubric-of.ts';

/** How files are checked: with a language replies are read too; `onProgress` answers with true to stop searching. */
export interface FileCheckOptions {
  language: Language | null;
  onProgress: (file: string, states: number) => boolean;
}

/** What was found in the files, in order of file, line and column, and how much of each scenario was covered. */
export interface CheckedFiles {
  problems: FileProblem[];
  texts: Map<string, string>;
  scenarios: Map<string, { scenario: Scenario; coverage: Coverage }>;
}

/** Checks scenario and playthrough files, and the scenarios beside each other. Others may run between two steps of a search. */
export async function checkFiles(files: readonly string[], options: FileCheckOptions): Promise<CheckedFiles> {
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = readText(file);
    if ('problem' in read) problems.push(read.problem);
    else texts.set(file, read.text);
  }
  const byId = new Map<string, { file: string; source: string; scenario: Scenario; report: CheckReport }>();
  for (const [file, source] of texts) {
    if (isPlaythrough(source)) continue;
    const { scenario, problems: found } = parseScenario(source);
    problems.push(...found.map((problem) => ({ file, ...problem })));
    if (!scenario) continue;
    const first = byId.get(scenario.id);
    problems.push(...checkId(file, source, scenario.id, first?.file));
    if (first) continue;
    const report = await checkOne(file, scenario, source, options);
    problems.push(...report.problems.map((problem) => ({ file, ...problem })));
    byId.set(scenario.id, { file, source, scenario, report });
  }
  const library = [...byId.values()];
  const beside = checkLibrary(
    library.map(({ scenario, source, report }) => ({ scenario, source, coverage: report.coverage })),
    new Map(library.map(({ scenario, report }) => [scenario.id, report.problems])),
  );
  for (const { file, scenario } of library)
    problems.push(...(beside.get(scenario.id) ?? []).map((problem) => ({ file, ...problem })));
  const known = new Map(library.map(({ scenario, report }) => [scenario, report.coverage]));
  for (const [file, text] of texts) {
    if (!isPlaythrough(text)) continue;
    const scenarioFor = (id: string) => byId.get(id)?.scenario ?? findScenario(file, id);
    const rubricFor = (scenario: Scenario) => measuredBy(scenario, known);
    problems.push(...(await checkPlaythrough(file, text, scenarioFor, rubricFor, loadLanguage)));
  }
  const scenarios = library.map(
    ({ file, scenario, report }) => [file, { scenario, coverage: report.coverage }] as const,
  );
  return { problems: problems.sort(byPlace), texts, scenarios: new Map(scenarios) };
}

async function checkOne(file: string, scenario: Scenario, source: string, { language, onProgress }: FileCheckOptions) {
  const steps = checkScenarioInSteps(scenario, source, { language });
  for (let step = steps.next(); ;) {
    if (step.done) return step.value;
    await setImmediate();
    step = steps.next(onProgress(file, step.value));
  }
}

/** What a playthrough is measured against; a scenario that was checked is not searched again. */
function measuredBy(scenario: Scenario, known: ReadonlyMap<Scenario, Coverage>) {
  const coverage = known.get(scenario);
  if (!coverage || coverage.partial) return rubricOf(scenario);
  return { engine: engineVersion, weights: defaultWeights, best: coverage.best.raw };
}

function byPlace(left: FileProblem, right: FileProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
