import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/find-browser.ts';

const REMEDY =
  'No Chrome, Chromium or Edge was found, and none could be installed. Install one of them, or set AMENDS_BROWSER to the path of one, and start again.';

const runs = (command: string, args: string[]): boolean => {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

const find = (): string | undefined => {
  const installed = findBrowser({ platform: process.platform, env: process.env, exists: existsSync });
  if (installed || process.env['AMENDS_BROWSER']) return installed;
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

/** The path of a browser to test with, installing one where there is none; nothing, and a remedy said, where that fails. */
export function provideBrowser(playwright: string): string | undefined {
  const found = find();
  if (found) return found;
  if (!process.env['AMENDS_BROWSER']) {
    console.log('No Chrome, Chromium or Edge here yet: installing one for the tests.');
    const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    const byPackage = asRoot && runs('apt-get', ['update']) && runs('apt-get', ['install', '-y', 'chromium']);
    if (!byPackage) runs(process.execPath, [playwright, 'install', 'chromium']);
  }
  const installed = find();
  if (!installed) console.error(REMEDY);
  return installed;
}
