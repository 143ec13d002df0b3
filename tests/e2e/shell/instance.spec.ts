import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './shell-test.ts';
import { startShell } from './start-shell.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'electron', 'cli.ts');

test('a second instance opens nothing and ends, and the first one comes to the front', async ({
  page,
  data,
  start,
}) => {
  const second = await start(null, { isSecond: true });
  expect(await second.ended).toBe(0);
  expect(existsSync(join(data, 'amends.sqlite'))).toBe(false);
  const first = await start(page);
  await first.call('secondInstance');
  expect(await first.called('focus')).toHaveLength(1);
  expect(await first.called('restore')).toHaveLength(1);
});

test('the instance belongs to the data folder', async ({ page, data, start }) => {
  const shell = await start(page);
  expect(await shell.called('setPath')).toEqual([['userData', join(data, 'electron')]]);
});

test('where the browser door has the data, its page is shown and no window opens', async ({ data, start }) => {
  const other = spawn(process.execPath, [cli, 'start', '--no-open', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) => {
    other.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  try {
    const shell = await start(null);
    expect(await shell.ended).toBe(0);
    expect(await shell.called('openExternal')).toEqual([[address]]);
    expect(await shell.called('window')).toEqual([]);
  } finally {
    other.kill('SIGTERM');
    await new Promise((resolve) => other.once('exit', resolve));
  }
  const free = await start(null);
  expect(await free.called('window')).toHaveLength(1);
});

test('where the window has the data, the browser door says so and ends', async ({ page, data, start }) => {
  await start(page);
  const other = spawnSync(process.execPath, [cli, 'start', '--no-open', '--data', data], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(other.stdout).toContain('already running');
  expect(other.status).toBe(0);
});

test('closing the window ends the process and lets go of the data', async ({ page, data, start }) => {
  const shell = await start(page);
  await shell.call('closeWindow');
  expect(await shell.ended).toBe(0);
  expect(existsSync(join(data, 'amends.lock'))).toBe(false);
});

test('a data folder that cannot be used is told in words, and the process ends with 1', async ({ data }) => {
  const file = join(data, 'a-file');
  writeFileSync(file, 'not a folder');
  const shell = await startShell(null, ['.', '--data', file]);
  expect(await shell.ended).toBe(1);
  const [[title, text]] = (await shell.called('showErrorBox')) as [[string, string]];
  expect(title).toContain('a-file');
  expect(text).toContain('--data');
});

test('the window begins in the colour of the theme', async ({ page, start }) => {
  const shell = await start(page, { isDark: true });
  const [[options]] = (await shell.called('window')) as [[{ backgroundColor: string }]];
  const ground = await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    return getComputedStyle(document.body).backgroundColor;
  });
  expect(ground).toBe(toRgb(options.backgroundColor));
});

const toRgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
