import { onTestFinished } from 'vitest';
import type { Desktop } from '../../electron/host/host-parts.ts';
import type { HostProblem, PlayView } from '../../electron/host/views.ts';
import type { HostFolders } from '../../electron/open-host.ts';
import { openHost } from '../../electron/open-host.ts';
import { tempFolders } from './temp-folder.ts';

/** One answer of the host. */
export interface Answered<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

export type Ask = <Body = unknown>(method: string, path: string, body?: unknown) => Promise<Answered<Body>>;

export interface TestHost {
  ask: Ask;
  close: () => void;
  folders: HostFolders;
  notices: string[];
}

/** A real host over real folders, closed when the test is over. */
export function openTestHost(folders: HostFolders = tempFolders(), desktop?: Desktop): TestHost {
  const opened = openHost(folders, desktop ? 'electron' : 'loopback', desktop);
  if ('holder' in opened) throw new Error('the folder is taken');
  let isOpen = true;
  const close = () => {
    if (isOpen) opened.close();
    isOpen = false;
  };
  onTestFinished(close);
  const ask: Ask = async <Body>(method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
    const response = await opened.host.request(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers };
  };
  return { ask, close, folders, notices: opened.notices };
}

/** Begins a run and returns its view. */
export async function begin(ask: Ask, mode: PlayView['mode'] = 'coach', scenario = 'cold-boiler'): Promise<PlayView> {
  const { status, body } = await ask<PlayView>('POST', '/api/sessions', { scenario, mode });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** Gives answers one after the other, each in its turn, and returns the last view. */
export async function play(ask: Ask, view: PlayView, ...answers: (string | string[])[]): Promise<PlayView> {
  let now = view;
  for (const answer of answers) {
    const sent = { turn: now.turn, picks: [answer].flat() };
    const { status, body } = await ask<PlayView & HostProblem>('POST', `/api/sessions/${view.session}/answers`, sent);
    if (status !== 200) throw new Error(`${status} ${body.code}: ${body.message}`);
    now = body;
  }
  return now;
}

/** The answers of a whole good run of the fixture, one a turn. */
export const goodRun: (string | string[])[] = ['ring', 'own', 'ask', 'eight', ['diary']];
