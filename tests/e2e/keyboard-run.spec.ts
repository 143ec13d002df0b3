import type { Page } from '@playwright/test';
import type { PlayView } from '../../electron/host/views.ts';
import { typeset } from '../../renderer/typeset.ts';
import { library } from '../fixtures/library.ts';
import { ask } from './ask.ts';
import type { GivenAnswer } from './playthrough-answers.ts';
import { playthroughAnswers } from './playthrough-answers.ts';
import { expectVisibleFocus, tabTo } from './press.ts';
import { expect, test } from './test.ts';

const title = 'The cake that came at nine';

test.setTimeout(120_000);

test('a whole run is played by keyboard alone, from the Library to the scores', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });

  await test.step('from the Library to the Briefing', async () => {
    await tabTo(page, page.getByRole('link', { name: title }));
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  });

  await test.step('from the Briefing to Play, after a look at the other ways to play it', async () => {
    const modes = page.getByRole('radiogroup', { name: 'How do you want to play it?' });
    await tabTo(page, modes);
    await page.keyboard.press('ArrowDown');
    await expect(modes.getByRole('radio', { name: /As an exam/ })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(modes.getByRole('radio', { name: /With the coach/ })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Begin' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/play\//, { timeout: 30_000 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  });

  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  for (const [turn, answer] of playthroughAnswers('cake-at-nine', 'good').entries())
    await test.step(`turn ${turn + 1}: ${answer.scene}`, () => answerByKeyboard(page, session, turn, answer));

  await test.step('from the ending to the debrief', async () => {
    await expect(page.getByRole('heading', { name: 'In the biscuit tin' })).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Go to the debrief' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/debriefs\//);
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  });

  await test.step('first what the trainee thinks, then the scores', async () => {
    await expect(page.getByRole('heading', { name: 'First, what do you think?' })).toBeVisible();
    await expect(page.getByText('of 100')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'The sixteen principles' })).toHaveCount(0);
    await tabTo(page, page.getByRole('textbox', { name: 'One thing that went well' }));
    await page.keyboard.type('I rang before she did.');
    await tabTo(page, page.getByRole('textbox', { name: 'One thing you would change' }));
    await page.keyboard.type('I would breathe first.');
    await tabTo(page, page.getByRole('button', { name: 'Keep these and read on' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The sixteen principles' })).toBeVisible();
    await expect(page.locator('.verdict .score-number')).toHaveText(/^(99|100) of 100$/);
    await expect(page.getByText('I rang before she did.').first()).toBeVisible();
    const focused = await page.evaluate(() => document.activeElement?.tagName ?? 'nothing');
    expect(focused, 'the focus goes on into the debrief').not.toBe('BODY');
  });
});

/** Answers the open scene the way its task asks for, goes on, and leaves the next moment open. */
async function answerByKeyboard(
  page: Page,
  session: string,
  turn: number,
  { scene, picks }: GivenAnswer,
): Promise<void> {
  const { body: view } = await ask<PlayView>(page, 'GET', `/sessions/${session}`);
  expect(view.scene?.id).toBe(scene);
  switch (view.scene?.task) {
    case 'choose':
      await chooseByKey(page, view, picks[0] ?? '', turn);
      break;
    case 'pick':
      await tickByKey(page, view, picks);
      break;
    case 'schedule':
      await chooseSlotByKey(page, view, picks[0] ?? '');
      break;
    case 'whys':
      await answerWhysByKey(page, view);
      break;
    default:
      throw new Error(`no keys for ${String(view.scene?.task)}`);
  }
  await expect(page.locator('#feedback-title')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#feedback-title')).toHaveCount(0);
  await expect(page.locator('.stage-answer h2').first(), 'the next thing to do has the focus').toBeFocused();
}

/** By turns: the number of the reply, or Tab to the list, the arrow keys and Enter. */
async function chooseByKey(page: Page, view: PlayView, pick: string, turn: number): Promise<void> {
  const place = view.scene?.items.findIndex(({ id }) => id === pick) ?? -1;
  if (turn % 2 === 0) return page.keyboard.press(String(place + 1));
  const replies = page.getByRole('list', { name: /^(Your replies|What you can do)$/ });
  await tabTo(page, replies);
  await page.keyboard.press('Home');
  for (let down = 0; down < place; down++) await page.keyboard.press('ArrowDown');
  await expect(replies.getByRole('button').nth(place)).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
}

async function tickByKey(page: Page, view: PlayView, picks: readonly string[]): Promise<void> {
  const boxes = page.getByRole('group', { name: 'Which of these do you do?' }).getByRole('checkbox');
  for (const pick of picks) {
    const box = boxes.nth(view.scene?.items.findIndex(({ id }) => id === pick) ?? -1);
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, page.getByRole('button', { name: 'Do these' }));
  await page.keyboard.press('Enter');
}

async function chooseSlotByKey(page: Page, view: PlayView, pick: string): Promise<void> {
  const calendar = page.getByRole('radiogroup', { name: 'When, and what?' });
  const slots = calendar.getByRole('radio');
  const slot = slots.nth(view.scene?.items.findIndex(({ id }) => id === pick) ?? -1);
  await tabTo(page, calendar);
  await page.keyboard.press('Space');
  for (let moved = 0; moved < (await slots.count()) && !(await slot.isChecked()); moved++)
    await page.keyboard.press('ArrowDown');
  await expect(slot).toBeChecked();
  await expectVisibleFocus(page);
  await tabTo(page, page.getByRole('button', { name: 'Put it in the diary' }));
  await page.keyboard.press('Enter');
}

/** Gives the deeper cause to every why: the page does not say which it is, so its words are looked up. */
async function answerWhysByKey(page: Page, { scenario, scene }: PlayView): Promise<void> {
  const whys = library.get(scenario.id)?.scenes[scene?.id ?? '']?.whys ?? [];
  expect(whys).toHaveLength(scene?.whys.length ?? 0);
  for (const [step, { ask: question, cause }] of whys.entries()) {
    const place = scene?.whys[step]?.answers.findIndex(({ words }) => words === cause.say) ?? -1;
    const answers = page.getByRole('list', { name: typeset(question) });
    await tabTo(page, answers);
    await page.keyboard.press(String(place + 1));
    await expect(answers).toHaveCount(0);
  }
  await tabTo(page, page.getByRole('button', { name: 'Leave it on the board' }));
  await page.keyboard.press('Enter');
}
