import { basename, extname } from 'node:path';
import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import { readYaml } from '../../simulation/scenario/read-yaml.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { checkPlaythrough } from './check-playthrough.ts';
import type { FileProblem } from './file-problem.ts';
import { findScenario } from './find-scenario.ts';
import { isPlaythrough, readText } from './read-text.ts';

/** Checks scenario and playthrough files: every problem in each, in order of file, line and column. */
export function checkFiles(files: readonly string[]): { problems: FileProblem[]; texts: Map<string, string> } {
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = readText(file);
    if ('problem' in read) problems.push(read.problem);
    else texts.set(file, read.text);
  }
  const scenarios = new Map<string, { file: string; scenario: Scenario }>();
  for (const [file, text] of texts) {
    if (isPlaythrough(text)) continue;
    const { scenario, problems: found } = parseScenario(text);
    problems.push(...found.map((problem) => ({ file, ...problem })));
    if (!scenario) continue;
    const first = scenarios.get(scenario.id);
    problems.push(...checkId(file, text, scenario.id, first?.file));
    if (!first) scenarios.set(scenario.id, { file, scenario });
  }
  for (const [file, text] of texts) {
    if (!isPlaythrough(text)) continue;
    problems.push(...checkPlaythrough(file, text, (id) => scenarios.get(id)?.scenario ?? findScenario(file, id)));
  }
  return { problems: problems.sort(byPlace), texts };
}

/** What only shows beside other files: an id that is taken, or that is not the file's name. */
function checkId(file: string, text: string, id: string, taken: string | undefined): FileProblem[] {
  const name = basename(file, extname(file));
  if (taken === undefined && name === id) return [];
  const finding = taken
    ? {
        code: 'duplicate-id' as const,
        severity: 'error' as const,
        message: `The id "${id}" is already taken by ${taken}.`,
        remedy: 'Give this scenario an id of its own.',
      }
    : {
        code: 'bad-id' as const,
        severity: 'warning' as const,
        message: `The id is "${id}" and the file is named "${name}".`,
        remedy: `Name the file ${id}.yaml.`,
      };
  const place = readYaml(text).reading?.locate({ ...finding, path: ['id'] });
  return [{ file, ...finding, line: place?.line ?? 1, column: place?.column ?? 1 }];
}

function byPlace(left: FileProblem, right: FileProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
