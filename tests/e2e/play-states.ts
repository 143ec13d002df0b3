import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import type { Journey } from './reach.ts';
import { reach } from './reach.ts';
import type { ScreenState } from './screen-state.ts';

const open = async (page: Page, journey: Journey) => {
  const { session } = await reach(page, journey);
  await ask(page, 'PUT', '/settings', { manner: 'choose' });
  await page.goto(`/play/${session}`);
};

/** Opens the talk with the desk to write at, and leaves the list as what is shown to the next run. */
const openToWrite = async (page: Page) => {
  await open(page, { scenario: 'cake-at-nine', until: 'candle' });
  await page.getByRole('radio', { name: 'Write' }).click();
  await expect(page.getByRole('textbox', { name: 'Your words to Dana' })).toBeFocused();
  await ask(page, 'PUT', '/settings', { manner: 'choose' });
};

const say = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Control+Enter');
};

/** The stage of Play: the talk, every kind of task, the coach, the way out and the end. */
export const playStates: ScreenState[] = [
  {
    name: 'Play, the talk',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'candle' });
      await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
    },
  },
  {
    name: 'Play, the coach after a reply',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'candle' });
      await page.getByRole('list', { name: 'Your replies' }).getByRole('button').nth(1).click();
      await expect(page.getByRole('heading', { name: 'What Dana heard' })).toBeVisible();
    },
  },
  {
    name: 'Play, a desk to write at, with nothing to send',
    show: async (page) => {
      await openToWrite(page);
      await page.getByRole('button', { name: 'Say it' }).click();
      await expect(page.getByText('There is nothing here yet.')).toBeVisible();
    },
  },
  {
    name: 'Play, asked again for words that could not be assessed',
    show: async (page) => {
      await openToWrite(page);
      await say(page, 'asdf qwer zxcv poiu lkjh');
      await expect(page.getByRole('heading', { name: 'This could not be assessed' })).toBeVisible();
    },
  },
  {
    name: 'Play, the coach after a written reply, with a card open',
    show: async (page) => {
      await openToWrite(page);
      await say(
        page,
        "I'm sorry that we were late with your cake, but the driver got lost and that was not our fault.",
      );
      await expect(page.getByRole('heading', { name: 'What Dana heard' })).toBeVisible();
      await page.locator('.place').first().focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  },
  {
    name: 'Play, asked whether to stop',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'candle' });
      await page.getByRole('button', { name: 'Stop here' }).click();
      await expect(page.getByRole('dialog', { name: 'Stop here?' })).toBeVisible();
    },
  },
  {
    name: 'Play, a choice at the desk',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'drivers-note' });
      await expect(page.getByRole('heading', { name: 'What do you do?' })).toBeVisible();
    },
  },
  {
    name: 'Play, cards to pick from, with some taken',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'whiteboard' });
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      await expect(page.getByRole('checkbox').first()).toBeChecked();
    },
  },
  {
    name: 'Play, a calendar with a promise on it',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'the-money' });
      await expect(page.getByRole('radiogroup', { name: 'When, and what?' })).toBeVisible();
      await expect(page.getByText('promised:').first()).toBeVisible();
    },
  },
  {
    name: 'Play, a whiteboard with one why answered',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', until: 'five-whys' });
      await page
        .getByRole('region', { name: /^Ask why/ })
        .getByRole('button')
        .first()
        .click();
      await expect(page.getByRole('heading', { name: /^Why 2/ })).toBeVisible();
    },
  },
  {
    name: 'Play, a procedure with a step in it',
    show: async (page) => {
      await open(page, { scenario: 'the-only-reel', until: 'the-sheet' });
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      await expect(page.getByText(/^1 of at most \d steps in$/)).toBeVisible();
    },
  },
  {
    name: 'Play, the ending',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine' });
      await expect(page.getByRole('heading', { name: 'In the biscuit tin' })).toBeVisible();
    },
  },
  {
    name: 'Play, an exam',
    show: async (page) => {
      await open(page, { scenario: 'cake-at-nine', mode: 'exam', until: 'candle' });
      await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
    },
  },
];
