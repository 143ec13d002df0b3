import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './ci/provide-browser.ts';
import { runRunner } from './ci/run-runner.ts';
import type { Runner } from './ci/run-runner.ts';
import { summarise, tallyPlaywright, tallyVitest } from './ci/tally.ts';
import type { Tally } from './ci/tally.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'test-results', 'reports');
const bin = (path: string): string => join(ROOT, 'node_modules', path);
const report = (name: string): string => join(REPORTS, `${name}.json`);

/** The Electron shell is built with the page as soon as there is one. */
const SHELL = existsSync(join(ROOT, 'electron', 'main.ts')) ? ['--app'] : [];
const PLAYWRIGHT = bin('@playwright/test/cli.js');

const runners = (browser: string): Runner[] => [
  {
    name: 'check: layers, compiler, lint, format, dead code',
    args: [join(import.meta.dirname, 'check.ts'), `--report=${report('check')}`],
    report: { file: report('check'), read: (tally: Tally) => tally },
  },
  {
    name: 'build: the page and the Electron shell',
    args: [bin('vite/bin/vite.js'), 'build', ...SHELL, '--logLevel', 'warn'],
  },
  {
    name: 'vitest: simulation, host, shell',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('vitest')}`,
    ],
    env: { AMENDS_BROWSER: browser },
    files: {
      pattern: 'tests/**/*.test.{ts,tsx}',
      exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/layers/fixtures/**'],
    },
    report: { file: report('vitest'), read: tallyVitest },
  },
  {
    name: 'Playwright: the app in a browser',
    args: [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'],
    env: { AMENDS_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright') },
    files: { pattern: 'tests/e2e/**/*.{spec,test}.{ts,tsx}', exclude: [] },
    report: { file: report('playwright'), read: tallyPlaywright },
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const browser = provideBrowser(PLAYWRIGHT);
const tallies: Tally[] = [];
if (browser) {
  for (const runner of runners(browser)) tallies.push(await runRunner(runner, ROOT));
} else {
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}
const { line, ok } = summarise(tallies);
if (!ok) process.exitCode = 1;
console.log(`\n${line}`);
