import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request, Route } from '@playwright/test';
import { callAcross } from '../../electron/shell/call-across.ts';
import type { ShellAnswer, ShellRequest, ShellScript } from '../../electron/shell/shell-request.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const useStandIn = import.meta.resolve('../../electron/shell/use-stand-in.ts');

/** Chromium knows no scheme of ours: https at a name that leads nowhere stands for amends://app, and is turned back into it. */
export const standInOrigin = 'https://app.amends.invalid';
const origin = 'amends://app';

type Calls = [string, ...unknown[]][];

/** The running shell: the built main process, its built preload, and a page of Chromium as its window. */
export interface Shell {
  /** Calls into the stand-in. */
  call: <Value = unknown>(name: string, ...args: unknown[]) => Promise<Value>;
  /** Every call the main process made, by name. */
  called: (name: string) => Promise<unknown[][]>;
  /** Resolves when the page is loaded, or when the process has ended without one. */
  opened: Promise<void>;
  ended: Promise<number | null>;
  process: ChildProcess;
  /** Addresses that were let through to the network: there is none to find. */
  leaks: string[];
}

/** Starts the built main process with the stand-in for Electron; without a page it has no window to load. */
export async function startShell(
  page: Page | null,
  args: string[],
  script: ShellScript = {},
  app = root,
): Promise<Shell> {
  const child = fork(join(app, 'dist', 'electron', 'main.js'), args, {
    execArgv: ['--import', useStandIn],
    env: { ...process.env, NODE_OPTIONS: '', STAND_IN: JSON.stringify(script) },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let isOpen = () => {};
  const opened = new Promise<void>((resolve) => (isOpen = resolve));
  const deliver = page ? await givePreload(page, app) : null;
  let last: Calls | null = null;
  const call = callAcross(
    {
      // A process that was killed no longer listens: what is sent to it meanwhile is lost, and that is no error.
      send: (message) => void (child.connected && child.send(message, () => {})),
      listen: (onMessage) => void child.on('message', (message) => onMessage(message as string)),
    },
    {
      load: async (url: string) => {
        await page?.goto(url.replace(origin, standInOrigin));
        isOpen();
      },
      ended: (calls: Calls) => void (last = calls),
      deliver: (...message: unknown[]) => deliver?.(message),
      printToPdf: ({ generateTaggedPDF, generateDocumentOutline, ...options }: Record<string, boolean>) =>
        page?.pdf({ ...options, tagged: generateTaggedPDF ?? false, outline: generateDocumentOutline ?? false }),
    },
  );
  const leaks: string[] = [];
  await page?.context().route('**/*', (route) => answerRoute(route, call, page, leaks));
  const called = async (name: string) => {
    const calls = last ?? (await Promise.race([call<Calls>('calls'), ended.then(() => last ?? [])]));
    return calls.filter(([each]) => each === name).map(([, ...rest]) => rest);
  };
  return { call, called, opened: Promise.race([opened, ended.then(() => undefined)]), ended, process: child, leaks };
}

/** Runs the built preload in a world of its own before every document, as context isolation does; returns what sends to it. */
async function givePreload(page: Page, app: string): Promise<(message: unknown[]) => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  const worldName = 'preload';
  let world: number | null = null;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === worldName) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  const preload = readFileSync(join(app, 'dist', 'electron', 'preload.cjs'), 'utf8');
  const source = `(() => {
    const heard = new Map();
    globalThis.deliver = ([channel, ...args]) => heard.get(channel)?.({}, ...args);
    const electron = { ipcRenderer: { on: (channel, listener) => heard.set(channel, listener) } };
    const require = (name) => { if (name === 'electron') return electron; throw new Error(name); };
    ((require, module, exports) => {${preload}\n})(require, {}, {});
  })();`;
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName });
  return async (message) => {
    if (world === null) throw new Error('the preload has no world');
    await cdp.send('Runtime.evaluate', { expression: `deliver(${JSON.stringify(message)})`, contextId: world });
  };
}

/** The page a request comes from; null where it opens another window, which Chromium has not made yet. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}

async function answerRoute(route: Route, call: Shell['call'], page: Page, leaks: string[]): Promise<void> {
  const request = route.request();
  const url = request.url().replace(standInOrigin, origin);
  if (pageOf(request) !== page) {
    await call('opens', url);
    return route.abort('blockedbyclient');
  }
  const isMain = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (request.isNavigationRequest()) {
    const prevented = await call<boolean[]>('navigates', url, isMain);
    if (prevented.some(Boolean)) return route.abort('aborted');
  }
  const headers = Object.fromEntries(
    Object.entries(await request.allHeaders())
      .filter(([name]) => !name.startsWith(':'))
      .map(([name, value]) => [name, value.replace(standInOrigin, origin)]),
  );
  const asked: ShellRequest = { url, method: request.method(), headers, body: request.postDataBuffer() };
  const answer = await call<ShellAnswer>('request', asked);
  if ('blocked' in answer) return route.abort('blockedbyclient');
  if (!url.startsWith(`${origin}/`)) {
    leaks.push(url);
    return route.abort('blockedbyclient');
  }
  return route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) });
}
