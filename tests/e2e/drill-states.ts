import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import type { ScreenState } from './screen-state.ts';

const replies = (page: Page) => page.getByRole('list', { name: 'Your replies' }).getByRole('button');

/** Opens a set at its first drill; a set has the seed of its state, so that none goes on where another was left. */
const open = async (page: Page, seed: string) => {
  await ask(page, 'PUT', '/settings', { manner: 'choose' });
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(`/drills?principle=options&seed=${seed}`);
  await expect(replies(page).first()).toBeVisible();
};

const answer = async (page: Page, text: string) => {
  await page.getByRole('radio', { name: 'Write' }).click();
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: / heard$/ })).toBeVisible();
};

/** Drills: what to practise, a drill, the coach after it, and how a set went. */
export const drillStates: ScreenState[] = [
  {
    name: 'Drills, what to practise',
    show: async (page) => {
      await page.goto('/drills');
      await expect(page.getByRole('link', { name: 'Own it' })).toBeVisible();
    },
  },
  { name: 'Drills, one that is open', show: (page) => open(page, 'open') },
  {
    name: 'Drills, the coach after a reply',
    show: async (page) => {
      await open(page, 'coach');
      await replies(page).first().click();
      await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
    },
  },
  {
    name: 'Drills, how a set went',
    show: async (page) => {
      await open(page, 'summary');
      await replies(page).first().click();
      await page.getByRole('button', { name: 'Next' }).click();
      await answer(page, "I'm sorry, but there's nothing we can do about the weather.");
      await page.getByRole('button', { name: 'How the set went' }).click();
      await expect(page.getByRole('heading', { name: 'That was 2 drills' })).toBeVisible();
    },
  },
];
