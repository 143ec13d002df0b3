import type { Finding } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Coverage } from '../coverage.ts';

/** A scenario of a library: its text, and what checking it alone has found. */
export interface LibraryEntry {
  scenario: Scenario;
  source: string;
  coverage: Coverage;
}

/** A finding in one of the scenarios. */
export interface LibraryFinding {
  entry: LibraryEntry;
  finding: Omit<Finding, 'severity'>;
}

/** One question asked of a whole library. */
export type LibraryCheck = (library: readonly LibraryEntry[]) => LibraryFinding[];
