import type { Decision } from '../session/decide.ts';
import type { WrittenAnswer } from './playthrough.ts';

/** Where what was made of a written reply differs from what its author expects, as sentences. */
export function compareWritten(expected: WrittenAnswer, { written }: Decision): string[] {
  if (!written) return ['it was not taken as a written reply'];
  const { analysis, reply } = written;
  const failures: string[] = [];
  if (expected.assessed !== undefined && expected.assessed !== analysis.assessed)
    failures.push(analysis.assessed ? 'it was assessed' : `it was not assessed (${analysis.reason})`);
  failures.push(
    ...compareIds('show', expected.shows, analysis.shows),
    ...compareIds('have', expected.faults, analysis.faults),
  );
  const takes = reply ?? 'otherwise';
  if (expected.takes !== undefined && expected.takes !== takes)
    failures.push(`it takes the branch of "${takes}", expected "${expected.takes}"`);
  return failures;
}

function compareIds(
  verb: string,
  expected: readonly string[] | undefined,
  found: readonly { id: string; quote: string }[],
) {
  if (!expected) return [];
  const missing = expected.filter((id) => !found.some((each) => each.id === id));
  const extra = found.filter(
    ({ id }, at) => !expected.includes(id) && found.findIndex((each) => each.id === id) === at,
  );
  return [
    ...missing.map((id) => `it was not found to ${verb} "${id}"`),
    ...extra.map(({ id, quote }) => `it was found to ${verb} "${id}" in “${quote}”`),
  ];
}
