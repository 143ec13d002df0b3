import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { openPage } from './open-page.ts';
import type { Trespasses } from './open-page.ts';
import { startApp } from './start-app.ts';
import type { RunningApp } from './start-app.ts';

interface TestParts {
  /** Another tab of the same app. */
  openTab: () => Promise<Page>;
  /** An app of this test alone, with nothing played yet, in a tab of its own. */
  fresh: { app: RunningApp; page: Page };
  /** Empty at the end of every test. */
  trespasses: Trespasses;
}

/** A test with the real app: one process per worker, opened with its key in `page`. */
export const test = base.extend<TestParts, { app: RunningApp }>({
  app: [
    async ({ browserName: _name }, use) => {
      const app = await startApp();
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.origin),
  trespasses: async ({ browserName: _name }, use) => {
    const trespasses: Trespasses = [];
    await use(trespasses);
    base.expect(trespasses, 'no violation of the policy, nothing thrown').toEqual([]);
  },
  openTab: async ({ context, app, trespasses }, use) => {
    await use(() => openPage(context, app, trespasses));
  },
  page: async ({ openTab }, use) => {
    const page = await openTab();
    await beginByChoosing(page);
    await use(page);
  },
  fresh: async ({ context, trespasses }, use) => {
    const app = await startApp();
    await use({ app, page: await openPage(context, app, trespasses) });
    await app.stop();
  },
});

/** An app keeps whether its person last chose or wrote; each test begins by choosing, whatever the one before it did. */
async function beginByChoosing(page: Page): Promise<void> {
  const { body } = await ask<{ manner: string }>(page, 'GET', '/settings');
  if (body.manner === 'choose') return;
  await ask(page, 'PUT', '/settings', { manner: 'choose' });
  await page.reload();
}

export const { expect } = base;
