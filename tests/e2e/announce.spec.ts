import type { Page } from '@playwright/test';
import type { PlayView } from '../../electron/host/views.ts';
import { typeset } from '../../renderer/typeset.ts';
import type { Announcement } from './announcements.ts';
import { recordAnnouncements } from './announcements.ts';
import { ask } from './ask.ts';
import { playthroughAnswers } from './playthrough-answers.ts';
import { reach } from './reach.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('with the coach, a screen reader hears each new line of the customer once', async ({ page }) => {
  const heard = await recordAnnouncements(page);
  const { session } = await reach(page, { scenario: 'cake-at-nine', until: 'callum' });
  const lines: string[] = [];
  await page.goto(`/play/${session}`);
  for (const { scene, picks } of playthroughAnswers('cake-at-nine', 'good', 'five-whys').slice(1)) {
    const view = await openMoment(page, session, scene);
    if (view.scene?.says) lines.push(view.scene.says);
    await page.keyboard.press(String(view.scene.items.findIndex(({ id }) => id === picks[0]) + 1));
    await expect(page.locator('#feedback-title')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#feedback-title')).toHaveCount(0);
  }
  expect(lines.length).toBeGreaterThanOrEqual(7);
  expectEachOnce(heard, lines);
});

test('in an exam, where one line follows another at once, each is heard once too', async ({ page }) => {
  const heard = await recordAnnouncements(page);
  const { session } = await reach(page, { scenario: 'cake-at-nine', mode: 'exam', until: 'callum' });
  const lines: string[] = [];
  await page.goto(`/play/${session}`);
  for (const { scene, picks } of playthroughAnswers('cake-at-nine', 'good', 'the-note').slice(1)) {
    const view = await openMoment(page, session, scene);
    if (view.scene?.says) lines.push(view.scene.says);
    const taken = page.waitForResponse((response) => response.url().endsWith('/answers'));
    await page.keyboard.press(String(view.scene.items.findIndex(({ id }) => id === picks[0]) + 1));
    await taken;
  }
  await openMoment(page, session, 'the-note');
  expect(lines.length).toBeGreaterThanOrEqual(6);
  expectEachOnce(heard, lines);
});

test('in a room each line is heard once, however the votes go', async ({ page }) => {
  const heard = await recordAnnouncements(page);
  const { session } = await reach(page, { scenario: 'cake-at-nine', mode: 'room', until: 'callum' });
  const lines: string[] = [];
  await page.goto(`/rooms/${session}`);
  for (const { scene, picks } of playthroughAnswers('cake-at-nine', 'good', 'how').slice(1)) {
    const view = await openMoment(page, session, scene);
    if (view.scene?.says) lines.push(view.scene.says);
    const letter = 'abcdefgh'.charAt(view.scene.items.findIndex(({ id }) => id === picks[0]));
    for (const key of [letter, '7', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: /^The room goes with/ })).toBeVisible();
    await page.keyboard.press(letter);
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expectEachOnce(heard, lines);
});

/** Waits until the screen shows a scene, and answers how the run stands. */
async function openMoment(page: Page, session: string, scene: string): Promise<PlayView & { scene: object }> {
  const { body } = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
  expect(body.scene?.id).toBe(scene);
  if (!body.scene) throw new Error('the run is over');
  await expect(page.getByText(typeset(body.scene.says ?? body.scene.tell ?? '')).first()).toBeVisible();
  return { ...body, scene: body.scene };
}

/** Every line was added once, to one polite region that was in the page before it. */
function expectEachOnce(heard: readonly Announcement[], lines: readonly string[]): void {
  const told = lines.map((line) => heard.filter(({ text }) => plain(text).includes(plain(typeset(line)))));
  expect(told.map(({ length }) => length)).toEqual(lines.map(() => 1));
  const flat = told.flat();
  expect(new Set(flat.map(({ region }) => region)).size).toBe(1);
  expect(flat.every(({ politeness, isBornFull }) => politeness === 'polite' && !isBornFull)).toBe(true);
}
