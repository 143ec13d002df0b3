import type { ReportedFile } from '../../simulation/check/report/reported-file.ts';
import type { CheckedFiles } from './check-files.ts';
import type { FileProblem } from './file-problem.ts';

/** The files as the HTML report shows them: every scenario, and every other file something is wrong with. */
export function reportedFiles({ problems, scenarios, texts }: CheckedFiles): ReportedFile[] {
  const byFile = new Map<string, FileProblem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const names = new Set([...texts.keys(), ...byFile.keys()]);
  return [...names]
    .filter((file) => scenarios.has(file) || byFile.has(file))
    .map((file) => ({ file, problems: byFile.get(file) ?? [], checked: scenarios.get(file) ?? null }));
}
