import { hc } from 'hono/client';
import type { ClientResponse } from 'hono/client';
import type { HostRoutes } from '../electron/host/create-host.ts';
import type { HostProblem } from '../electron/host/views.ts';
import type { Mode } from '../simulation/session/event.ts';

/** What the host refused or could not do, or that it did not answer at all. */
export class HostError extends Error {
  readonly problem: HostProblem;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(problem: HostProblem, status: number) {
    super(problem.message);
    this.problem = problem;
    this.status = status;
  }
}

const unreachable: HostProblem = {
  code: 'unreachable',
  message: 'Amends does not answer.',
  safe: 'Every reply it has taken is kept.',
  remedy:
    'See whether Amends is still running, then try again. If it was started again, open it anew: your run is in the Library.',
};

const unexpected: HostProblem = {
  code: 'unexpected',
  message: 'Amends answered in a way this page does not understand.',
  safe: 'Every reply it has taken is kept.',
  remedy: 'Load the page again.',
};

/** The host's routes, typed by the host itself. */
const { api } = hc<HostRoutes>('/');

/** The answer to a request; throws a HostError with a problem that can be shown. */
export async function answerOf<Answer>(request: Promise<ClientResponse<Answer>>): Promise<Answer> {
  const response = await request.catch(() => {
    throw new HostError(unreachable, 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as Answer;
  throw new HostError(isProblem(answer) ? answer : unexpected, response.status);
}

/** Sends one request that the typed client has no name for. */
export function askHost<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  return answerOf<Answer>(fetch(`/api${path}`, init) as Promise<ClientResponse<Answer>>);
}

function isProblem(answer: unknown): answer is HostProblem {
  return typeof answer === 'object' && answer !== null && 'message' in answer && 'remedy' in answer;
}

const run = api.sessions[':id'];
const one = (id: string) => ({ param: { id } });

/** What Library, Briefing and Play ask of the host. */
export const host = {
  library: () => answerOf(api.library.$get()),
  briefing: (scenario: string) => answerOf(api.scenarios[':id'].$get(one(scenario))),
  settings: () => answerOf(api.settings.$get()),
  saveSettings: (json: Partial<Settings>) => answerOf(api.settings.$put({ json })),
  begin: (scenario: string, mode: Mode) => answerOf(api.sessions.$post({ json: { scenario, mode } })),
  view: (session: string) => answerOf(run.$get(one(session))),
  answer: (session: string, turn: number, picks: string[]) =>
    answerOf(run.answers.$post({ ...one(session), json: { turn, picks } })),
  say: (session: string, turn: number, text: string) =>
    answerOf(run.answers.$post({ ...one(session), json: { turn, text } })),
  rewind: (session: string, to: number) => answerOf(run.rewinds.$post({ ...one(session), json: { to } })),
  stop: (session: string) => answerOf(run.stop.$post(one(session))),
  vote: (session: string, turn: number, tally: Record<string, number>) =>
    answerOf(run.votes.$post({ ...one(session), json: { turn, tally } })),
  reveal: (session: string, turn: number) => answerOf(run.reveals.$post({ ...one(session), json: { turn } })),
  discuss: (session: string, turn: number, question: string, note: string) =>
    answerOf(run.discussions.$post({ ...one(session), json: { turn, question, note } })),
};

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Whether the customer's lines are spoken by the system's voice. */
  voice: boolean;
  /** How a reply is given where both are open: from the list, or in one's own words. */
  manner: 'choose' | 'write';
  /** Ids of the drills that were missed when they were last played. */
  drillsMissed: string[];
}

export type Host = typeof host;
