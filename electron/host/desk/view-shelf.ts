import type { CheckReport } from '../../../simulation/check/check-scenario.ts';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import type { Library } from '../library/library.ts';
import type { DeskFile } from './desk-files.ts';
import { listDeskFiles } from './desk-files.ts';
import type { DeskCard, DeskShelf, ProblemCounts } from './desk-views.ts';

/** Every scenario file: the person's own, and those that come with Amends. */
export function viewShelf(library: Library, known: (hash: string) => CheckReport | null): DeskShelf {
  const cards = listDeskFiles(library).map((file) => cardOf(library, file, known));
  return {
    own: cards.filter(({ source }) => source === 'user'),
    bundled: cards.filter(({ source }) => source === 'bundled'),
    userFolder: library.userFolder,
  };
}

function cardOf(
  library: Library,
  { key, file, source }: DeskFile,
  known: (hash: string) => CheckReport | null,
): DeskCard {
  const entry = library.entries().find((each) => each.file === file);
  if (!entry) {
    const problems = library.broken().find((each) => each.file === file)?.problems ?? [];
    const common = { key, source, file, title: key, about: null, kind: 'broken' as const };
    return { ...common, counts: countProblems(problems), first: problems[0] ?? null };
  }
  const { title, kind, trade, customer } = entry.scenario;
  const report = known(entry.hash);
  return {
    ...{ key, source, file, title, kind, first: null },
    about: { trade, customer: customer.name },
    counts: report ? countProblems(report.problems) : null,
  };
}

function countProblems(problems: readonly Problem[]): ProblemCounts {
  const of = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity && problem.accepted === undefined).length;
  const accepted = problems.filter((problem) => problem.accepted !== undefined).length;
  return { error: of('error'), warning: of('warning'), notice: of('notice'), accepted };
}
