import type { DeskProblem, ProblemCounts } from '../../../electron/host/desk/desk-views.ts';
import { count } from '../scenario-words.ts';

/** How many problems of each kind; what an author has answered is counted apart. */
export function countProblems(problems: readonly DeskProblem[]): ProblemCounts {
  const counts: ProblemCounts = { error: 0, warning: 0, notice: 0, accepted: 0 };
  for (const { severity, accepted } of problems) counts[accepted === undefined ? severity : 'accepted'] += 1;
  return counts;
}

/** The counts in words: "1 error, 2 warnings"; null where there is nothing to mend. */
export function sayCounts({ error, warning }: ProblemCounts): string | null {
  const parts = [
    error > 0 ? count(error, 'error', 'errors') : '',
    warning > 0 ? count(warning, 'warning', 'warnings') : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}
