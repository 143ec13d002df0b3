import { readBounded } from '../host/library/read-bounded.ts';
import type { FileProblem } from './file-problem.ts';

/** The text of a file, or the problem that kept it from being read. */
export function readText(file: string): { text: string } | { problem: FileProblem } {
  const read = readBounded(file);
  if ('text' in read) return read;
  return { problem: { file, line: 1, column: 1, severity: 'error', ...read.unread } };
}

/** Whether a text is a playthrough and not a scenario: the key it begins with says so. */
export function isPlaythrough(text: string): boolean {
  return /^["']?playthrough["']?\s*:/m.test(text);
}
