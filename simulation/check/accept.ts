import type { Finding, ProblemCode } from '../scenario/problem.ts';
import { warningCodes } from '../scenario/problem.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Answers warnings with the reasons an author gave for them. Errors and notices are left as they are. */
export function acceptProblems(problems: readonly Problem[], { accept }: Scenario): Problem[] {
  return problems.map((problem) => {
    const reason = problem.severity === 'warning' ? reasonFor(problem.code, accept) : undefined;
    return reason === undefined ? problem : { ...problem, accepted: reason };
  });
}

/** Reasons that answer nothing: no such warning was found, by checks that were really made. */
export function findIdleAccepts(
  problems: readonly Problem[],
  { accept }: Scenario,
  isAsked: (code: ProblemCode) => boolean,
): Finding[] {
  const found = new Set(problems.map(({ code }) => code));
  return warningCodes
    .filter((code) => accept[code] !== undefined && !found.has(code) && isAsked(code))
    .map((code) => ({
      code: 'accept-answers-nothing',
      severity: 'warning',
      path: ['accept', code],
      atKey: true,
      message: `There is no warning "${code}" to accept.`,
      remedy: 'Remove it, so that a new one is not hidden.',
    }));
}

const reasonFor = (code: ProblemCode, accept: Scenario['accept']) =>
  warningCodes.some((known) => known === code) ? accept[code as keyof Scenario['accept']] : undefined;
