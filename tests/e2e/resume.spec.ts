import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LibraryView, PlayView, SessionSummary } from '../../electron/host/views.ts';
import { ask } from './ask.ts';
import { reach } from './reach.ts';
import { expect, test } from './test.ts';

const boiler = readFileSync(new URL('../fixtures/scenarios/cold-boiler.yaml', import.meta.url), 'utf8');
const title = /^title: (.*)$/m.exec(boiler)?.[1] ?? '';
const retitled = (words: string) => boiler.replace(/^title: .*$/m, `title: ${words}`);

/** As when the person comes back to the tab. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test.setTimeout(90_000);

test('a tab that was closed in the middle of a run is opened again at the same turn', async ({ page, openTab }) => {
  const { session } = await reach(page, { scenario: 'the-only-reel', until: 'front-room' });
  await page.goto(`/play/${session}`);
  await page.getByRole('list', { name: 'Your replies' }).getByRole('button').first().click();
  await expect(page.locator('#feedback-title')).toBeVisible();
  const before = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
  await page.close();

  const again = await openTab();
  await expect(again.getByRole('heading', { name: 'Where you left off' })).toBeVisible();
  await again.getByRole('link', { name: 'Continue' }).click();
  await again.waitForURL(`**/play/${session}`);
  await expect(again.getByText(`So far: ${before.body.turn} replies`)).toBeVisible();
  await expect(again.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
  const after = await ask<PlayView>(again, 'GET', `/sessions/${session}`);
  expect(after.body).toEqual(before.body);
  expect(after.body.turn).toBe(4);
  const offered = again.getByRole('list', { name: 'Your replies' }).getByRole('button');
  await expect(offered).toHaveCount(after.body.scene?.items.length ?? 0);
});

test('an answer given in another tab is told, and neither is lost', async ({ page, openTab }) => {
  const { session, turn } = await reach(page, { scenario: 'the-only-reel', until: 'front-room' });
  await page.goto(`/play/${session}`);
  const other = await openTab();
  await other.goto(`/play/${session}`);
  for (const tab of [page, other]) await expect(tab.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
  await other.keyboard.press('1');
  await expect(other.locator('#feedback-title')).toBeVisible();
  const { body: meanwhile } = await ask<PlayView>(other, 'GET', `/sessions/${session}`);

  const refused = page.waitForResponse((response) => response.url().endsWith('/answers'));
  await page.keyboard.press('2');
  expect((await refused).status()).toBe(409);
  await expect(page.getByText('This run had moved on in another window.')).toBeVisible();
  await expect(page.getByText(`So far: ${turn + 1} replies`)).toBeVisible();
  const { body: now } = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
  expect(now).toEqual(meanwhile);

  await page.keyboard.press('1');
  await expect(page.locator('#feedback-title')).toBeVisible();
  await expect(page.getByText('This run had moved on in another window.')).toHaveCount(0);
});

test('Stop here leads to the debrief and scores nothing', async ({ fresh: { app, page } }) => {
  const { session } = await reach(page, { scenario: 'the-only-reel', until: 'and-the-next' });
  await page.goto(`${app.origin}/play/${session}`);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('button', { name: 'Stop and see the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'First, what do you think?' })).toBeVisible();

  await page.goto(app.origin);
  const book = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Three minutes and twenty seconds' }) });
  await expect(book.getByText('Not played yet')).toBeVisible();
  const runs = await ask<SessionSummary[]>(page, 'GET', '/sessions');
  expect(runs.body).toMatchObject([
    { status: 'stopped', ending: null, overall: { first: null, best: null, latest: null } },
  ]);
  await page.goto(`${app.origin}/history`);
  await expect(page.locator('.run-ending')).toContainText('Stopped');
  await expect(page.locator('.run-scores dd')).toHaveText('–');

  await reach(page, { scenario: 'the-only-reel', playthrough: 'middling' });
  await page.goto(app.origin);
  await expect(book.getByText(/^Your best so far: \d+/)).toBeVisible();
});

test('a scenario put into the folder, or changed there, is on the shelf without a restart', async ({ page, app }) => {
  const file = join(app.userFolder, 'boiler.yaml');
  await page.goto('/');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  writeFileSync(file, boiler);
  await expect(async () => {
    await comeBack(page);
    await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  writeFileSync(file, retitled('The boiler that stayed cold'));
  await expect(async () => {
    await comeBack(page);
    await expect(page.getByRole('link', { name: 'The boiler that stayed cold' })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  rmSync(file);
});

test('a broken file is listed with every problem and hides nothing', async ({ page, app }) => {
  const file = join(app.userFolder, 'torn.yaml');
  const { body: before } = await ask<LibraryView>(page, 'GET', '/library');
  writeFileSync(file, boiler.replace(/^start: .*$/m, 'start: nowhere').replace(/^level: .*$/m, 'level: genius'));
  await expect(async () => {
    await comeBack(page);
    await expect(page.getByRole('heading', { name: '1 file needs mending' })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  const told = page.getByRole('region', { name: '1 file needs mending' });
  await expect(told.getByText('torn.yaml')).toBeVisible();
  const { body: after } = await ask<LibraryView>(page, 'GET', '/library');
  const problems = after.broken[0]?.problems ?? [];
  expect(problems.map(({ line }) => line)).toContain(
    boiler.split('\n').findIndex((each) => each.startsWith('level:')) + 1,
  );
  await expect(told.getByRole('listitem')).toHaveCount(problems.length);
  for (const { line, column } of problems)
    await expect(told.getByText(`Line ${line}, column ${column}`).first()).toBeVisible();
  expect(after.scenarios.map(({ id }) => id)).toEqual(before.scenarios.map(({ id }) => id));
  for (const { title: name } of after.scenarios)
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  rmSync(file);
  await expect(async () => {
    await comeBack(page);
    await expect(told).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
});
