import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ShellScript } from '../../electron/shell/shell-request.ts';
import type { Shell } from './start-shell.ts';
import { startShell } from './start-shell.ts';

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'scenarios', 'cold-boiler.yaml');

interface ShellFixtures {
  /** A data folder with one scenario of the person's own in it; gone when the test is over. */
  data: string;
  /** Starts the shell on the data folder; ended when the test is over. */
  start: (page: Page | null, script?: ShellScript, app?: string) => Promise<Shell>;
}

/** A test with the built shell at hand. */
export const test = base.extend<ShellFixtures>({
  data: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-shell-'));
    mkdirSync(join(folder, 'scenarios'));
    cpSync(fixture, join(folder, 'scenarios', 'cold-boiler.yaml'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ data }, use) => {
    const shells: Shell[] = [];
    await use(async (page, script, app) => {
      const shell = await startShell(page, ['.', '--data', data], script, app);
      shells.push(shell);
      await shell.opened;
      return shell;
    });
    for (const { process: child, ended } of shells) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    }
  },
});
