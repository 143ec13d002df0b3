import type { Problem, ProblemCode } from '../../simulation/scenario/problem.ts';

/** A mistake in a file, as `amends check` prints it. */
export interface FileProblem extends Omit<Problem, 'code'> {
  file: string;
  code: ProblemCode | 'playthrough-failed' | 'unreadable';
}
