import { expect } from '@playwright/test';
import { reach } from './reach.ts';
import type { ScreenState } from './screen-state.ts';

/** The screens before a run, and those that are read. */
export const shelfStates: ScreenState[] = [
  {
    name: 'Library, with a run to go on with',
    show: async (page) => {
      await reach(page, { scenario: 'the-only-reel', until: 'mail' });
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'Where you left off' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'The cake that came at nine' })).toBeVisible();
    },
  },
  {
    name: 'Library, with nothing that the filter leaves',
    show: async (page) => {
      await page.goto('/');
      await page.getByRole('searchbox', { name: 'Find' }).fill('no such customer');
      await expect(page.getByText('No scenario is like that.')).toBeVisible();
    },
  },
  {
    name: 'Briefing',
    show: async (page) => {
      await page.goto('/scenarios/cake-at-nine');
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    },
  },
  {
    name: 'Trainer’s copy',
    show: async (page) => {
      await page.goto('/scenarios/the-only-reel/trainer');
      await expect(page.getByRole('heading', { name: 'Scene by scene' })).toBeVisible({ timeout: 20_000 });
    },
  },
  {
    name: 'Principles',
    show: async (page) => {
      await page.goto('/principles');
      await expect(page.getByRole('heading', { level: 1, name: 'Principles' })).toBeVisible();
    },
  },
  {
    name: 'Principles, opened at one of them',
    show: async (page) => {
      await page.goto('/principles/rootCause');
      await expect(page.locator('#rootCause-name')).toBeFocused();
    },
  },
  {
    name: 'History',
    show: async (page) => {
      await reach(page, { scenario: 'the-only-reel' });
      await page.goto('/history');
      await expect(page.getByRole('link', { name: /^Debrief/ }).first()).toBeVisible();
    },
  },
  {
    name: 'an address that leads nowhere',
    show: async (page) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    },
  },
];
