import type { BriefingView, HostProblem, LibraryView, PlayView } from '../electron/host/views.ts';
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
  remedy: 'See whether Amends is still running, then try again.',
};

const unexpected: HostProblem = {
  code: 'unexpected',
  message: 'Amends answered in a way this page does not understand.',
  safe: 'Every reply it has taken is kept.',
  remedy: 'Load the page again.',
};

/** Sends one request to the host; throws a HostError with a problem that can be shown. */
export async function askHost<Answer>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(`/api${path}`, init).catch(() => {
    throw new HostError(unreachable, 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw new HostError(isProblem(answer) ? answer : unexpected, response.status);
}

function isProblem(answer: unknown): answer is HostProblem {
  return typeof answer === 'object' && answer !== null && 'message' in answer && 'remedy' in answer;
}

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Whether the customer's lines are spoken by the system's voice. */
  voice: boolean;
}

const at = (session: string) => `/sessions/${encodeURIComponent(session)}`;

/** The host's routes that Library, Briefing and Play use. */
export const host = {
  library: () => askHost<LibraryView>('GET', '/library'),
  briefing: (scenario: string) => askHost<BriefingView>('GET', `/scenarios/${encodeURIComponent(scenario)}`),
  settings: () => askHost<Settings>('GET', '/settings'),
  saveSettings: (settings: Settings) => askHost<Settings>('PUT', '/settings', settings),
  begin: (scenario: string, mode: Mode) => askHost<PlayView>('POST', '/sessions', { scenario, mode }),
  view: (session: string) => askHost<PlayView>('GET', at(session)),
  answer: (session: string, turn: number, picks: string[]) =>
    askHost<PlayView>('POST', `${at(session)}/answers`, { turn, picks }),
  rewind: (session: string, to: number) => askHost<PlayView>('POST', `${at(session)}/rewinds`, { to }),
  stop: (session: string) => askHost<PlayView>('POST', `${at(session)}/stop`),
  vote: (session: string, turn: number, tally: Record<string, number>) =>
    askHost<PlayView>('POST', `${at(session)}/votes`, { turn, tally }),
  reveal: (session: string, turn: number) => askHost<PlayView>('POST', `${at(session)}/reveals`, { turn }),
  discuss: (session: string, turn: number, question: string, note: string) =>
    askHost<PlayView>('POST', `${at(session)}/discussions`, { turn, question, note }),
};

export type Host = typeof host;
