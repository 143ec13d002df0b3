import type { HostProblem, PlayView } from './views.ts';

export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 422 | 500 | 501 | 503 | 507;

/** What a refused request is answered with; `now` is where the run stands, where the page asked with an older view of it. */
export interface ProblemAnswer extends HostProblem {
  now?: PlayView;
}

/** A failure the person can be told about. Anything else that is thrown is our own bug. */
export class HostError extends Error {
  readonly status: ProblemStatus;
  readonly problem: ProblemAnswer;

  constructor(status: ProblemStatus, problem: ProblemAnswer) {
    super(problem.message);
    this.name = 'HostError';
    this.status = status;
    this.problem = problem;
  }
}

/** Something that was asked for by name and is not there. */
export function notFound(what: string): HostError {
  return new HostError(404, {
    code: 'not-found',
    message: `There is no such ${what}.`,
    safe: 'Nothing was changed.',
    remedy: 'Go back to the library and choose again; it may have been removed or renamed.',
  });
}
