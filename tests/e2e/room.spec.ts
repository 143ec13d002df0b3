import type { Locator, Page } from '@playwright/test';
import type { PlayView } from '../../electron/host/views.ts';
import { typeset } from '../../renderer/typeset.ts';
import { ask } from './ask.ts';
import { reach } from './reach.ts';
import { expect, test } from './test.ts';

test.setTimeout(90_000);

const note = 'Half of us would have rung a day earlier.';

const viewOf = async (page: Page, session: string) => (await ask<PlayView>(page, 'GET', `/sessions/${session}`)).body;

const press = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
};

/** The smallest type among the texts of an element, in CSS pixels. */
const smallestType = (element: Locator) =>
  element.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && textContent?.trim()) sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
    }
    return Math.min(...sizes);
  });

test('a room votes by keyboard, talks it over, goes back for the minority, and reads its splits', async ({ page }) => {
  const { session } = await reach(page, { scenario: 'cake-at-nine', mode: 'room', until: 'candle' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/rooms/${session}`);
  const handsUp = page.getByRole('heading', { name: /Hands up\.$/ });
  await expect(handsUp).toBeVisible();
  const start = await viewOf(page, session);
  const [most, least] = [itemOf(start, 'jacket'), itemOf(start, 'company')];
  const wins = page.getByRole('heading', { name: `The room goes with ${most.letter}.` });
  const pulse = page.getByRole('img', { name: `arousal ${start.customer.arousal} of 100` });

  await test.step('the line and the replies can be read from the back row', async () => {
    expect(await smallestType(page.locator('.room-line blockquote'))).toBeGreaterThanOrEqual(40);
    expect(await smallestType(page.locator('.votes-list'))).toBeGreaterThanOrEqual(40);
    await expect(page.locator('.votes-list')).toContainText(typeset(most.words));
    await expect(pulse).toBeVisible();
  });

  await test.step('a tie is left to the facilitator', async () => {
    await press(page, `${most.letter} 6 ${least.letter} 6 Enter`);
    await expect(page.getByRole('heading', { name: /^[A-D] and [A-D] .*You choose\.$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Play / })).toHaveCount(0);
    const { room } = await viewOf(page, session);
    expect(room).toMatchObject({ tally: { [most.id]: 6, [least.id]: 6 }, majority: null });
  });

  await test.step('a count of twenty hands takes six keys, and the majority is proposed', async () => {
    await page.getByRole('button', { name: 'Count again' }).click();
    await expect(handsUp).toBeVisible();
    await press(page, `${least.letter} 8 ${most.letter} 1 2 Enter`);
    await expect(wins).toBeVisible();
    await expect(page.getByRole('button', { name: `Play ${most.letter}` })).toBeVisible();
    await expect(page.getByText(new RegExp(`^${least.letter}, defend your reply`))).toBeVisible();
    const { room } = await viewOf(page, session);
    expect(room).toMatchObject({ tally: { [least.id]: 8, [most.id]: 12 }, majority: most.id });
  });

  await test.step('what the reply did is hidden until it is shown, in the face and in the answer of the host', async () => {
    await press(page, most.letter);
    await expect(page.getByRole('heading', { name: 'What will Dana make of this?' })).toBeVisible();
    const hidden = await viewOf(page, session);
    expect(hidden.feedback).toBeNull();
    expect(hidden.customer.arousal).not.toBe(start.customer.arousal);
    await expect(pulse).toBeVisible();
    await expect(page.locator('.movement, .room-coach, .tag')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await expect(page.getByRole('heading', { name: 'What Dana heard' })).toBeVisible();
    await expect(page.locator('.room-coach')).toHaveCount(1);
    await expect(pulse).toHaveCount(0);
  });

  await test.step('a pause for the scenario’s own question, with a note', async () => {
    await page.getByRole('button', { name: 'Pause and discuss' }).click();
    await expect(page.getByRole('heading', { name: typeset(start.room?.questions[0] ?? '-') })).toBeVisible();
    await page.getByRole('textbox', { name: 'What the room said' }).fill(note);
    await page.getByRole('button', { name: 'Keep it and go on' }).click();
    await expect(page.getByRole('textbox', { name: 'What the room said' })).toHaveCount(0);
  });

  await test.step('on, and back to the moment, to play what the minority wanted', async () => {
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(handsUp).toBeVisible();
    await page.getByText('How we voted before').click();
    await expect(page.getByRole('region', { name: `Turn ${start.turn + 1}` })).toContainText('(played)');
    await page.getByRole('button', { name: 'Back to this moment' }).click();
    await expect(wins, 'the hands are still counted').toBeVisible();
    expect((await viewOf(page, session)).turn).toBe(start.turn);
    await press(page, least.letter);
    await expect(page.getByRole('button', { name: 'Show what happened' })).toBeVisible();
    expect((await viewOf(page, session)).transcript.at(-1)?.answer).toEqual([least.words]);
  });

  await test.step('the debrief shows how the room split, in the first attempt and in the last', async () => {
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('button', { name: 'Stop and see the debrief' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    const rowOf = (words: string) =>
      page
        .getByRole('region', { name: 'How the room voted' })
        .getByRole('row')
        .filter({ hasText: typeset(words) });
    await page.getByRole('navigation', { name: 'Attempts of this run' }).getByRole('link').first().click();
    await expect(rowOf(most.words)).toContainText('(played)');
    await expect(rowOf(most.words)).toContainText('12');
    await expect(rowOf(least.words)).toContainText('8');
    await expect(page.getByRole('region', { name: 'How the room voted' })).toContainText(note);
    await page.getByRole('navigation', { name: 'Attempts of this run' }).getByRole('link').nth(1).click();
    await expect(rowOf(least.words)).toContainText('(played)');
    await expect(rowOf(most.words)).toContainText('12');
  });
});

function itemOf({ scene }: PlayView, id: string): { id: string; words: string; letter: string } {
  const place = scene?.items.findIndex((item) => item.id === id) ?? -1;
  const item = scene?.items[place];
  if (!item) throw new Error(`${id} is not offered`);
  return { id, words: item.words, letter: 'ABCDEFGH'.charAt(place) };
}
