import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Coverage } from '../coverage.ts';

/** A problem as the report shows it: of a playthrough too, whose codes are not those of scenarios. */
export type ReportedProblem = Omit<Problem, 'code'> & { code: string };

/** A scenario as the report shows it; without a coverage where its file could not be read as one. */
export interface ReportedFile {
  file: string;
  problems: readonly ReportedProblem[];
  checked: { scenario: Scenario; coverage: Coverage } | null;
}
