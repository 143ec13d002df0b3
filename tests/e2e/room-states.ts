import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { reach } from './reach.ts';
import type { ScreenState } from './screen-state.ts';

const open = async (page: Page) => {
  const { session } = await reach(page, { scenario: 'cake-at-nine', mode: 'room', until: 'candle' });
  await page.goto(`/rooms/${session}`);
  await expect(page.getByRole('heading', { name: 'What do we say? Hands up.' })).toBeVisible();
};

const countHands = async (page: Page, keys: readonly string[]) => {
  await open(page);
  for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
};

/** Room mode: hands are counted, the split is shown, a reply is played and talked about. */
export const roomStates: ScreenState[] = [
  { name: 'Room, hands up', show: open },
  {
    name: 'Room, the split',
    show: async (page) => {
      await countHands(page, ['a', '4', 'b', '9']);
      await expect(page.getByRole('heading', { name: 'The room goes with B.' })).toBeVisible();
    },
  },
  {
    name: 'Room, a reply played and not yet shown',
    show: async (page) => {
      await countHands(page, ['b', '9']);
      await page.getByRole('button', { name: 'Play B' }).click();
      await expect(page.getByRole('button', { name: 'Show what happened' })).toBeVisible();
    },
  },
  {
    name: 'Room, what the reply did',
    show: async (page) => {
      await countHands(page, ['b', '9']);
      await page.getByRole('button', { name: 'Play B' }).click();
      await page.getByRole('button', { name: 'Show what happened' }).click();
      await expect(page.getByRole('heading', { name: 'What Dana heard' })).toBeVisible();
    },
  },
  {
    name: 'Room, paused to discuss',
    show: async (page) => {
      await open(page);
      await page.getByRole('button', { name: 'Pause and discuss' }).click();
      await expect(page.getByRole('textbox', { name: 'What the room said' })).toBeVisible();
    },
  },
];
