import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isPageStale } from '../../electron/build-page.ts';
import { findElectron } from '../../electron/find-electron.ts';
import { openWindow, windowBrowser } from '../../electron/open-window.ts';
import { root, runCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Starts Amends without a window and waits for its first line. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [join(root, 'electron', 'start.ts'), '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  await vi.waitFor(() => expect(out).toContain('\n'), 40_000);
  return { child, out: () => out, address: /http:\S+/.exec(out)?.[0] ?? '' };
}

test('without a window it prints one line with the address, serves the page, and ends cleanly when told to', async () => {
  const data = join(tempFolder(), 'data');
  const { child, out, address } = await start(
    '--data',
    data,
    '--scenarios',
    join(root, 'tests', 'fixtures', 'scenarios'),
  );
  expect(out()).toMatch(/^Amends is open at http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}\n$/);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await fetch(new URL('/', address), { headers: { cookie } });
  expect(await page.text()).toContain('<div id="root">');
  const library = (await (await fetch(new URL('/api/library', address), { headers: { cookie } })).json()) as {
    scenarios: { id: string }[];
  };
  expect(library.scenarios.map(({ id }) => id)).toContain('cold-boiler');
  const second = runCli('start', '--no-open', '--data', data);
  expect([second.code, second.out]).toEqual([0, out()]);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(existsSync(join(data, 'amends.lock'))).toBe(false);
});

test('a port that is taken is said in words', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, err } = runCli('start', '--no-open', '--port', String(port), '--data', join(tempFolder(), 'data'));
  expect(code).toBe(1);
  expect(err).toContain('--port');
  expect(err).not.toContain(' at ');
});

test('a data folder that cannot be made is said in words', () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  const { code, out, err } = runCli('start', '--no-open', '--data', join(file, 'data'));
  expect([code, out]).toEqual([1, '']);
  expect(err.trim().split('\n')).toHaveLength(3);
  expect(err).toContain('--data');
});

test('a window is opened where there is a display and a browser, and not for root on Linux', () => {
  const exists = (path: string) => path === '/usr/bin/chromium' || path.endsWith('Google Chrome');
  const linux = { platform: 'linux', exists } as const;
  expect(windowBrowser({ ...linux, env: { DISPLAY: ':0' } }, false)).toBe('/usr/bin/chromium');
  expect(windowBrowser({ ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } }, false)).toBe('/usr/bin/chromium');
  expect(windowBrowser({ ...linux, env: {} }, false)).toBeUndefined();
  expect(windowBrowser({ ...linux, env: { DISPLAY: ':0' } }, true)).toBeUndefined();
  expect(windowBrowser({ platform: 'darwin', env: {}, exists }, true)).toContain('Google Chrome');
});

test('the window is an app window with a profile of its own', async () => {
  const folder = tempFolder();
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/flags'\n`);
  chmodSync(browser, 0o755);
  await once(openWindow(browser, 'http://127.0.0.1:1/?key=k', join(folder, 'profile')), 'exit');
  const flags = readFileSync(join(folder, 'flags'), 'utf8').trim().split('\n');
  expect(flags.slice(0, 2)).toEqual(['--app=http://127.0.0.1:1/?key=k', `--user-data-dir=${join(folder, 'profile')}`]);
});

test('Electron is taken only where its binary lies on the disk', () => {
  const folder = tempFolder();
  const package_ = join(folder, 'node_modules', 'electron');
  mkdirSync(join(package_, 'dist'), { recursive: true });
  expect(findElectron(folder, {})).toBeNull();
  writeFileSync(join(package_, 'path.txt'), 'electron');
  expect(findElectron(folder, {})).toBeNull();
  writeFileSync(join(package_, 'dist', 'electron'), '');
  expect(findElectron(folder, {})).toBe(join(package_, 'dist', 'electron'));
  expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') })).toBeNull();
});

test('the page is stale when it is missing or older than one of its sources', async () => {
  const folder = tempFolder();
  for (const name of ['renderer', 'dist/renderer']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'main.tsx'), '');
  expect(isPageStale(folder)).toBe(true);
  await new Promise((resume) => setTimeout(resume, 20));
  writeFileSync(join(folder, 'dist', 'renderer', 'index.html'), '');
  expect(isPageStale(folder)).toBe(false);
  await new Promise((resume) => setTimeout(resume, 20));
  writeFileSync(join(folder, 'renderer', 'main.tsx'), 'export {};');
  expect(isPageStale(folder)).toBe(true);
});
