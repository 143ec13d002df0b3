import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './shell-test.ts';

/** What the page's own policy refused, and what it printed as an error. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { complain: (text: string) => void }).complain(`${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}

const storedAnswers = (data: string): number => {
  const records = new DatabaseSync(join(data, 'amends.sqlite'), { readOnly: true });
  const tables = records.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%event%'").all();
  const counts = tables.map(({ name }) =>
    Number(records.prepare(`SELECT count(*) AS n FROM ${String(name)}`).get()?.['n']),
  );
  records.close();
  return counts.reduce((sum, count) => sum + count, 0);
};

test('a turn is played through the scheme, with no complaint of the page and nothing asked of any other server', async ({
  page,
  data,
  start,
}) => {
  const complaints = await complaintsOf(page);
  const shell = await start(page);
  await page.getByRole('link', { name: 'The boiler nobody came for' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('The paper slip is still under the stapler')).toBeVisible();
  const before = storedAnswers(data);
  await page.getByRole('button', { name: 'Ring him now.' }).click();
  await expect(page.getByText('You rang with the slip still in your hand')).toBeVisible();
  expect(storedAnswers(data)).toBe(before + 1);
  expect(complaints).toEqual([]);
  expect(shell.leaks).toEqual([]);
});

test('a run survives the death of the process and goes on where it was', async ({ page, start }) => {
  const first = await start(page);
  const run = await page.evaluate(async () => {
    const ask = async (method: string, path: string, body?: unknown) => {
      const init = { method, headers: { 'content-type': 'application/json' } };
      const answer = await fetch(path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
      return (await answer.json()) as { session: string; turn: number };
    };
    const begun = await ask('POST', '/api/sessions', { scenario: 'cold-boiler', mode: 'coach' });
    return ask('POST', `/api/sessions/${begun.session}/answers`, { turn: begun.turn, picks: ['ring'] });
  });
  first.process.kill('SIGKILL');
  await first.ended;
  await page.context().unrouteAll();
  const second = await start(await page.context().newPage());
  const answer = await second.call<{ status: number; body: Uint8Array }>('request', {
    url: `amends://app/api/sessions/${run.session}`,
    method: 'GET',
    headers: {},
    body: null,
  });
  expect(answer.status).toBe(200);
  const view = JSON.parse(Buffer.from(answer.body).toString()) as { turn: number; status: string };
  expect(view).toMatchObject({ turn: run.turn, status: 'playing' });
});

test('the page is told which door it came through and given nothing of Electron', async ({ page, start }) => {
  await start(page);
  const found = await page.evaluate(async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', 'deliver'];
    const capabilities = (await (await fetch('/api/capabilities')).json()) as object;
    return { given: names.filter((name) => name in globalThis), capabilities };
  });
  expect(found).toEqual({ given: [], capabilities: { door: 'electron', printToPdf: true, reveal: true } });
});

test('the menu leads the page to a screen without loading it again', async ({ page, start }) => {
  const shell = await start(page);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await shell.call('choose', 'Principles');
  await expect(page).toHaveURL(/\/principles$/);
  await expect(page.getByRole('link', { name: 'Principles', exact: true })).toHaveAttribute('aria-current', 'page');
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

test('the menu shows the scenario folder and prints', async ({ page, data, start }) => {
  const shell = await start(page);
  await shell.call('choose', 'Show scenario folder');
  await expect.poll(() => shell.called('openPath')).toEqual([[join(data, 'scenarios')]]);
  await shell.call('choose', 'Print…');
  expect(await shell.called('print')).toHaveLength(1);
});

test('the page is kept as a tagged PDF where the person says, and nowhere when they cancel', async ({
  page,
  data,
  start,
}) => {
  const path = join(data, 'kept.pdf');
  const shell = await start(page, { keepAt: path });
  await shell.call('titled', 'Debrief: the boiler / nobody came for?');
  const print = () =>
    page.evaluate(
      async () => (await fetch('/api/print', { method: 'POST' })).json() as Promise<{ file: string | null }>,
    );
  expect(await print()).toEqual({ file: path });
  const pdf = readFileSync(path, 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  const [asked] = (await shell.called('showSaveDialog'))[0] as [{ defaultPath: string }];
  expect(asked.defaultPath).toMatch(/Debrief the boiler nobody came for\.pdf$/);
  await shell.call('keepAt', null);
  expect(await print()).toEqual({ file: null });
  expect(await shell.called('printToPDF')).toHaveLength(1);
  await shell.call('keepAt', join(data, 'no-such-folder', 'kept.pdf'));
  expect(await print()).toMatchObject({ code: 'not-kept' });
});

test('a download of the page is kept where the person says, and no other is taken', async ({ page, start }) => {
  const shell = await start(page);
  const own = await shell.call<{ prevented: boolean; options: { defaultPath: string } }>(
    'downloads',
    'amends://app/api/sessions/x/export',
    'amends-cold-boiler.md',
  );
  expect(own.prevented).toBe(false);
  expect(own.options.defaultPath).toMatch(/amends-cold-boiler\.md$/);
  const foreign = await shell.call('downloads', 'https://elsewhere.example/a.exe', 'a.exe');
  expect(foreign).toEqual({ prevented: true, options: null });
});
