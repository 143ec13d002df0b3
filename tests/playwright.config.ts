import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../electron/find-browser.ts';

const browser = findBrowser({ platform: process.platform, env: process.env, exists: existsSync });

/** The whole app in a real browser; `npm test` has built the page before and made sure there is a browser. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: join(import.meta.dirname, '..', 'test-results'),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-quic'],
    },
  },
});
