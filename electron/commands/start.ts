import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, isPageStale } from '../build-page.ts';
import { dataFolder } from '../data-folder.ts';
import { findElectron } from '../find-electron.ts';
import { openHost } from '../open-host.ts';
import { openWindow, windowBrowser } from '../open-window.ts';
import { serveLoopback } from '../serve.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';

const root = join(import.meta.dirname, '..', '..');
/** A browser that ends sooner has handed the window to one that already runs, or could not start. */
const shortestLife = 4000;

interface StartOptions {
  data: string;
  scenarios: string | undefined;
  port: number | undefined;
  open: boolean;
}

/** Opens the app: in Electron where its binary is present, else in the installed browser, else by its address. */
export const start: Command = {
  usage: 'amends start [--port N] [--no-open] [--data DIR] [--scenarios DIR]',
  summary: 'Open Amends.',
  run: async (args) => {
    const options = readOptions(args);
    const electron = options.open && options.port === undefined ? findElectron(root, process.env) : null;
    if (electron) return startElectron(electron, args);
    return startLoopback(options);
  },
};

function readOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      port: { type: 'string' },
      open: { type: 'boolean', default: true },
      data: { type: 'string' },
      scenarios: { type: 'string' },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535))
    throw new UsageError(`--port takes a number from 0 to 65535, not "${values.port}".`);
  const home = { platform: process.platform, env: process.env, home: homedir() };
  return {
    data: resolve(values.data ?? dataFolder(home)),
    scenarios: values.scenarios === undefined ? undefined : resolve(values.scenarios),
    port,
    open: values.open,
  };
}

async function startElectron(binary: string, args: string[]): Promise<number> {
  if (isPageStale(root) || !existsSync(join(root, 'dist', 'electron', 'main.js'))) await buildPage(root, true);
  const app = spawn(binary, [root, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  return new Promise((done, failed) => {
    app.once('error', failed);
    app.once('exit', (code) => done(code ?? 0));
  });
}

async function startLoopback({ data, scenarios, port, open }: StartOptions): Promise<number> {
  const opened = openHost({ data, bundled: join(root, 'scenarios'), user: scenarios }, 'loopback');
  if ('holder' in opened) return showRunning(opened.holder?.address ?? null, data, open);
  try {
    for (const notice of opened.notices) console.log(notice);
    if (isPageStale(root)) await buildPage(root);
    const door = await serveLoopback(opened.host, join(root, 'dist', 'renderer'), port);
    opened.lock.announce(door.address);
    const window = show(door.address, data, open);
    opened.warmUp();
    await untilStopped(window, Date.now());
    await door.close();
    return 0;
  } finally {
    opened.close();
  }
}

/** Resolves when the person or the system asks to stop, or when the window is closed. */
function untilStopped(window: ChildProcess | null, openedAt: number): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
    window?.once('exit', () => {
      if (Date.now() - openedAt >= shortestLife) stop();
    });
  });
}

function showRunning(address: string | null, data: string, open: boolean): number {
  if (address?.startsWith('http')) show(address, data, open);
  else console.log(`Amends is already running with the data in ${data}.`);
  return 0;
}

/** Opens the address in a window and says so, or prints it where there is no display, no browser, or no wish for one. */
function show(address: string, data: string, open: boolean): ChildProcess | null {
  const { env, platform } = process;
  const isRoot = process.getuid?.() === 0;
  const print = () => console.log(`Amends is open at ${address}`);
  const browser = open ? windowBrowser({ platform, env, exists: existsSync }, isRoot) : undefined;
  if (!browser) {
    print();
    return null;
  }
  console.log('Electron is not installed (npm run get-electron fetches it): Amends opens in your browser instead.');
  const window = openWindow(browser, address, join(data, 'browser'));
  window.once('error', print);
  window.once('exit', (code) => {
    if (code !== 0) print();
  });
  return window;
}
