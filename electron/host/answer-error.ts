import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { HostError } from './host-error.ts';
import type { HostProblem } from './views.ts';

/** The one place where a failure becomes an answer. What nobody foresaw is our own bug: it is printed and said so. */
export function answerError(error: Error, c: Context): Response {
  if (error instanceof HostError) return c.json(error.problem, error.status);
  if (error instanceof HTTPException) return c.json(fromHttp(error), error.status);
  console.error(error);
  const problem: HostProblem = {
    code: 'bug',
    message: 'Something went wrong inside Amends. That is our mistake.',
    safe: 'Every answer you have given is kept.',
    remedy: 'Try again; if it happens again, report what you did and what you saw.',
  };
  return c.json(problem, 500);
}

function fromHttp({ status, message }: HTTPException): HostProblem {
  return {
    code: status === 413 ? 'too-large' : 'bad-input',
    message: message || 'The request cannot be taken.',
    safe: 'Nothing was changed.',
    remedy: 'Correct it and send it again.',
  };
}
