import { parsePlaythrough } from '../../simulation/playthrough/parse-playthrough.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import { needsLanguage, runPlaythrough } from '../../simulation/playthrough/run-playthrough.ts';
import type { Path } from '../../simulation/scenario/problem.ts';
import { readYaml } from '../../simulation/scenario/read-yaml.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import type { Rubric } from '../../simulation/scoring/score.ts';
import type { FileProblem } from './file-problem.ts';

/** What is wrong with a playthrough: its own mistakes, or each expectation that its run did not meet. */
export async function checkPlaythrough(
  file: string,
  text: string,
  scenarioOf: (id: string) => Scenario | null,
  rubricFor: (scenario: Scenario) => Rubric,
  language: () => Promise<Language>,
): Promise<FileProblem[]> {
  const { playthrough, problems } = parsePlaythrough(text);
  if (!playthrough) return problems.map((problem) => ({ file, ...problem }));
  const { reading } = readYaml(text);
  const at = (path: Path, code: FileProblem['code'], message: string, remedy: string): FileProblem => {
    const place = reading?.locate({ code: 'bad-value', path, message, remedy });
    return { file, line: place?.line ?? 1, column: place?.column ?? 1, code, severity: 'error', message, remedy };
  };
  const scenario = scenarioOf(playthrough.scenario);
  if (!scenario)
    return [
      at(
        ['scenario'],
        'dangling-target',
        `There is no sound scenario "${playthrough.scenario}" to play.`,
        'Correct the id, or put the scenario one folder above its playthroughs.',
      ),
    ];
  const spoken = needsLanguage(playthrough) ? await language() : null;
  const { failures } = runPlaythrough(scenario, playthrough, rubricFor(scenario), spoken);
  const remedy = 'Change the scenario until the run comes out like this, or change what is expected.';
  return failures.map((failure) => at(placeOf(failure), 'playthrough-failed', `${capitalise(failure)}.`, remedy));
}

/** Where in the file a failed expectation stands. */
function placeOf(failure: string): Path {
  const answer = /^answer (\d+)/.exec(failure)?.[1];
  if (answer !== undefined) return ['answers', Number(answer) - 1];
  if (failure.startsWith('the ending')) return ['expect', 'ending'];
  if (failure.startsWith('the score')) return ['expect', 'score'];
  return failure.startsWith('faults') ? ['expect', 'faults'] : ['expect', 'principles'];
}

const capitalise = (sentence: string) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replace(/\.$/, '');
