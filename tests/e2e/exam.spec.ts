import type { Page, Response } from '@playwright/test';
import { library } from '../fixtures/library.ts';
import type { PlayView } from '../../electron/host/views.ts';
import { itemsOf } from '../../simulation/scenario/items.ts';
import { ask } from './ask.ts';
import { playthroughAnswers } from './playthrough-answers.ts';
import { giveAnswers, reach } from './reach.ts';
import { expect, test } from './test.ts';

const scenario = library.get('the-only-reel');
if (!scenario) throw new Error('the-only-reel does not ship');
const plain = (text: string) => text.replaceAll(/[“”‘’"'\\]/g, '').replaceAll(/\s+/g, ' ');

/** The middle of each coach's remark: words that nobody in the play says. */
const remarks = Object.values(scenario.scenes)
  .flatMap((scene) => itemsOf(scene))
  .flatMap(({ reply: { coach } }) => (coach ? [plain(coach).slice(10, 60)] : []));

const remarksIn = (text: string) => remarks.filter((words) => plain(text).includes(words));
const marks = ['.feedback', '.tag', '.movement', '[class*="margin"]'].join();

test.setTimeout(120_000);

test('an exam keeps the coach to itself until the end', async ({ page }) => {
  const told: { path: string; text: string }[] = [];
  const reading: Promise<unknown>[] = [];
  await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
  const listen = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/')) reading.push(response.text().then((text) => told.push({ path: pathname, text })));
  };
  page.on('response', listen);
  await page.getByRole('link', { name: scenario.title }).click();
  await page.getByRole('radio', { name: /As an exam/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/play\//);
  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const answers = playthroughAnswers('the-only-reel', 'middling');
  const shown = answers.slice(0, 6);
  for (const [turn, { scene, picks }] of shown.entries()) {
    const { body } = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
    expect(body.scene?.id).toBe(scene);
    await expect(page.getByRole('heading', { name: /^What do you (say|do)\?$/ })).toBeVisible();
    await expectNoCoach(page);
    const place = body.scene?.items.findIndex(({ id }) => id === picks[0]) ?? -1;
    const taken = page.waitForResponse((response) => response.url().endsWith('/answers'));
    await page.keyboard.press(String(place + 1));
    expect((await taken).status()).toBe(200);
    await expect(page.getByText(turn === 0 ? 'So far: 1 reply' : `So far: ${turn + 1} replies`)).toBeVisible();
  }
  await expectNoCoach(page);
  for (const path of ['debrief', 'export'])
    expect((await ask(page, 'GET', `/sessions/${session}/${path}`)).status).toBe(422);
  expect((await ask(page, 'POST', `/sessions/${session}/rewinds`, { to: 0 })).status).toBe(422);
  const { body: open } = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
  const nearEnd = await giveAnswers(page, open, answers.slice(shown.length, -1));

  page.off('response', listen);
  await Promise.all(reading);
  expect(told.length).toBeGreaterThan(shown.length);
  expect(told.filter(({ text }) => remarksIn(text).length > 0).map(({ path }) => path)).toEqual([]);
  const ofPlay = told.filter(({ path }) => path.startsWith('/api/sessions'));
  const keys = /"(?:coach|shows|cites|keeps|needs|isBest|raw|overall)"/;
  expect(ofPlay.filter(({ text }) => keys.test(text)).map(({ path }) => path)).toEqual([]);
  expect(ofPlay.filter(({ text }) => /"feedback":(?!null)/.test(text)).map(({ path }) => path)).toEqual([]);

  const ended = await giveAnswers(page, nearEnd, answers.slice(-1));
  expect(ended.status).toBe('ended');
  expect(remarksIn(JSON.stringify(ended.feedback))).toHaveLength(1);
  await page.goto(`/play/${session}`);
  await expect(page.getByRole('link', { name: 'Go to the debrief' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go back/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('heading', { name: 'Turn by turn' })).toBeVisible();
  expect(remarksIn(await page.locator('main').innerText()).length).toBeGreaterThan(shown.length);
  await expect(page.getByRole('button', { name: /moment/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Attempts of this run' })).toHaveCount(0);
});

test('an exam that was stopped is over: its debrief may have been read', async ({ page }) => {
  const { session, turn } = await reach(page, { scenario: 'the-only-reel', mode: 'exam', until: 'front-room' });
  await page.goto(`/play/${session}`);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('button', { name: 'Stop and see the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'First, what do you think?' })).toBeVisible();
  const late = await ask(page, 'POST', `/sessions/${session}/answers`, { turn, picks: ['ours'] });
  expect(late.status).toBe(422);
});

test('with the coach the same search finds remarks, marks and a way back', async ({ page }) => {
  const { session } = await reach(page, { scenario: 'the-only-reel', until: 'front-room' });
  await page.goto(`/play/${session}`);
  await page.getByRole('list', { name: 'Your replies' }).getByRole('button').first().click();
  await expect(page.locator('#feedback-title')).toBeVisible();
  expect(remarksIn(await page.content())).toHaveLength(1);
  expect(await page.locator(marks).count()).toBeGreaterThan(1);
  await expect(page.getByRole('button', { name: 'Go back to this moment' }).first()).toBeVisible();
});

async function expectNoCoach(page: Page): Promise<void> {
  expect(remarksIn(await page.content())).toEqual([]);
  await expect(page.locator(marks)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Go back/, includeHidden: true })).toHaveCount(0);
}
