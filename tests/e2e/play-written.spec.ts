import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LibraryView, PlayView } from '../../electron/host/views.ts';
import type { Mode } from '../../simulation/session/event.ts';
import { ask } from './ask.ts';
import { tabTo } from './press.ts';
import type { RunningApp } from './start-app.ts';
import { expect, test } from './test.ts';

/** With patience for one reply more than it ships with: these tests say more than they need to. */
const boiler = readFileSync(new URL('../fixtures/scenarios/cold-boiler.yaml', import.meta.url), 'utf8').replace(
  'patience: 4',
  'patience: 8',
);
const gibberish = 'asdf qwer zxcv poiu lkjh';
const halfSorry = "I'm sorry about that, but Tuesdays are always mad and one of the lads was off.";
const ours = "Ours. I wrote it on paper and never booked it. I'm sorry.";

test.setTimeout(120_000);

/** Begins a run of the fixture and plays it to the first moment of the talk. */
async function toTheTalk({ app, page }: { app: RunningApp; page: Page }, mode: Mode = 'coach'): Promise<string> {
  writeFileSync(join(app.userFolder, 'boiler.yaml'), boiler);
  await expect
    .poll(async () => (await ask<LibraryView>(page, 'GET', '/library')).body.scenarios.map(({ id }) => id))
    .toContain('cold-boiler');
  const { body } = await ask<PlayView>(page, 'POST', '/sessions', { scenario: 'cold-boiler', mode });
  await ask(page, 'POST', `/sessions/${body.session}/answers`, { turn: 0, picks: ['ring'] });
  await page.goto(`${app.origin}/play/${body.session}`);
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
  return body.session;
}

const view = async (page: Page, session: string) => (await ask<PlayView>(page, 'GET', `/sessions/${session}`)).body;

test('a talk is answered in one’s own words by keyboard alone, and the debrief shows what was in them', async ({
  fresh,
}) => {
  const { app, page } = fresh;
  const session = await toTheTalk(fresh);
  const sheet = page.getByRole('textbox', { name: 'Your words to Kwame' });

  await test.step('Write is one press away, and nothing cannot be sent', async () => {
    await expect(sheet).toHaveCount(0);
    await tabTo(page, page.getByRole('radio', { name: 'Choose' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(sheet).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('There is nothing here yet');
    expect((await view(page, session)).turn).toBe(1);
  });

  await test.step('what reads as no words is asked for again, and costs nothing', async () => {
    const before = await view(page, session);
    await page.keyboard.type(gibberish);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'This could not be assessed' })).toBeFocused();
    await expect(page.getByText('It does not read as words.')).toBeVisible();
    await expect(page.getByText('Say that again, slowly. Whose doing was it that I sat here?')).toBeVisible();
    await expect(sheet).toHaveValue(gibberish);
    const after = await view(page, session);
    expect(after.customer).toEqual(before.customer);
    expect(after.scene?.id).toBe(before.scene?.id);
  });

  await test.step('the words survive a reload and a look at the list', async () => {
    await sheet.fill('Half a sentence');
    await page.reload();
    await expect(sheet).toHaveValue('Half a sentence');
    await page.getByRole('button', { name: 'Choose from the list' }).click();
    await expect(page.getByRole('list', { name: 'Your replies' }).getByRole('button')).toHaveCount(3);
    await page.getByRole('radio', { name: 'Write' }).click();
    await expect(sheet).toHaveValue('Half a sentence');
  });

  await test.step('the coach shows what was in the words, place by place', async () => {
    await sheet.fill(halfSorry);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'What Kwame heard' })).toBeFocused();
    const given = page.locator('.written-text');
    await expect(given.locator('mark').filter({ hasText: /sorry/ }).first()).toBeVisible();
    const place = given.getByRole('button', { name: /Say sorry in full$/ }).first();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await tabTo(page, place);
    const card = page.getByRole('tooltip');
    await expect(card).toContainText('Found by the rule');
    await expect(card).toContainText(/S\d-\d/);
    await expect(place).toHaveAccessibleDescription(/Found by the rule/);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await given.locator('mark').first().hover();
    await expect(card).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');
  });

  await test.step('Write is remembered, and the words before are gone from the desk', async () => {
    await expect(sheet).toHaveValue('');
    await sheet.fill(ours);
    await page.getByRole('button', { name: 'Say it' }).click();
    await expect(page.locator('.feedback .place').first()).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
  });

  await test.step('the rest is chosen from the list', async () => {
    const picks: Record<string, string> = {
      'come-again': 'ours',
      'what-now': 'ask',
      wednesday: 'eight',
      after: 'diary',
    };
    await page.getByRole('radio', { name: 'Choose' }).click();
    await expect(page.getByRole('list', { name: 'Your replies' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.locator('#feedback-title')).toBeVisible();
    await expect(page.locator('.feedback .place')).toHaveCount(0);
    for (let now = await view(page, session); now.scene; now = await view(page, session)) {
      const pick = picks[now.scene.id] ?? '';
      await ask(page, 'POST', `/sessions/${session}/answers`, { turn: now.turn, picks: [pick] });
    }
    await page.goto(`${app.origin}/debriefs/${session}`);
    await page.getByRole('button', { name: 'Skip' }).click();
  });

  const turn = page.locator('#turn-3');
  await test.step('the debrief shows each place, and what could not be assessed as no fault', async () => {
    await expect(page.locator('#turn-2')).toContainText('Not assessed. It does not read as words.');
    await expect(page.locator('#turn-2 .note')).toHaveCount(0);
    await expect(turn.locator('mark').filter({ hasText: /sorry/ }).first()).toBeVisible();
    await expect(
      turn
        .locator('.note')
        .filter({ hasText: /Rule “/ })
        .first(),
    ).toContainText(/S\d-\d/);
    await expect(page.locator('.missed-stronger ins').first()).toBeVisible();
    await expect(page.getByText('All 2 written replies could be assessed.').first()).toBeVisible();
  });

  await test.step('a trainer’s word stands beside the judgement, everywhere, until it is taken back', async () => {
    await tabTo(page, turn.locator('.trainer-marks summary'));
    await page.keyboard.press('Enter');
    await turn.getByRole('button', { name: 'This is wrong: Say sorry in full' }).click();
    const dialog = page.getByRole('dialog', { name: '“Say sorry in full” is not there' });
    await dialog.getByRole('textbox').fill('It was a snort');
    await dialog.getByRole('button', { name: 'Keep this mark' }).click();
    const word = 'Amends: present · Trainer: absent, because: It was a snort';
    await expect(turn.locator('.note').filter({ hasText: word })).toHaveCount(1);

    await turn.getByLabel(/^Not found/).selectOption({ label: 'Go first' });
    await turn.getByRole('button', { name: 'This is missing' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep this mark' }).click();
    await expect(turn.locator('.note').filter({ hasText: 'Amends: absent · Trainer: present' })).toHaveCount(1);

    const read = (path: string) => page.evaluate(async (address) => (await fetch(address)).text(), path);
    const markdown = await read(`/api/sessions/${session}/export?format=markdown`);
    expect(markdown).toContain('Amends: present · **Trainer: absent**, because: It was a snort');
    const lines = (await read('/api/overrides')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual([halfSorry, halfSorry]);

    await turn.getByRole('button', { name: 'Take it back: Say sorry in full' }).click();
    await expect(turn.locator('.note').filter({ hasText: word })).toHaveCount(0);
    await expect(turn.locator('.trainer-marks summary')).toHaveText('Trainer’s marks (1)');
  });

  await test.step('History hands out all marks', async () => {
    await page.goto(`${app.origin}/history`);
    const link = page.getByRole('link', { name: 'Trainers’ marks' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
  });
});

test('a request that fails loses no word', async ({ fresh }) => {
  const { page } = fresh;
  const session = await toTheTalk(fresh);
  await page.getByRole('radio', { name: 'Write' }).click();
  const sheet = page.getByRole('textbox', { name: 'Your words to Kwame' });
  await sheet.fill(ours);
  await page.route('**/answers', (route) => route.abort());
  await page.getByRole('button', { name: 'Say it' }).click();
  await expect(page.getByText('Amends does not answer.')).toBeVisible();
  await expect(sheet).toHaveValue(ours);
  await page.unroute('**/answers');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'What Kwame heard' })).toBeVisible();
  expect((await view(page, session)).transcript.at(-1)?.answer).toEqual([ours]);
});

test('while a reply is read the desk says so and keeps the words', async ({ fresh }) => {
  const { page } = fresh;
  await toTheTalk(fresh);
  await page.getByRole('radio', { name: 'Write' }).click();
  const sheet = page.getByRole('textbox', { name: 'Your words to Kwame' });
  await sheet.fill(ours);
  let go = () => {};
  const gate = new Promise<void>((open) => (go = open));
  await page.route('**/answers', async (route) => {
    await gate;
    await route.continue();
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Reading what you wrote…')).toBeVisible();
  await expect(sheet).toHaveValue(ours);
  await expect(sheet).not.toBeEditable();
  go();
  await expect(page.getByRole('heading', { name: 'What Kwame heard' })).toBeFocused();
});

test('an exam takes written replies and keeps what was in them to itself', async ({ fresh }) => {
  const { page } = fresh;
  const session = await toTheTalk(fresh, 'exam');
  await page.getByRole('radio', { name: 'Write' }).click();
  await page.getByRole('textbox', { name: 'Your words to Kwame' }).fill(halfSorry);
  const taken = page.waitForResponse((response) => response.url().endsWith('/answers'));
  await page.keyboard.press('Control+Enter');
  const told = await (await taken).text();
  expect(told).not.toMatch(/"feedback":(?!null)|"findings"|"rule"/);
  await expect(page.getByText('So far: 2 replies')).toBeVisible();
  await expect(page.locator('.feedback, .words, .place, .stronger-line')).toHaveCount(0);
  expect((await view(page, session)).feedback).toBeNull();
});
