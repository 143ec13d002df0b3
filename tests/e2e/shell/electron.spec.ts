import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { findElectron } from '../../../electron/find-electron.ts';
import { test } from './shell-test.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const binary = findElectron(root, process.env);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

test('Electron itself opens the library', async ({ data }) => {
  test.skip(binary === null, 'the Electron binary is not installed (npm run get-electron fetches it)');
  test.skip(!hasDisplay, 'Electron needs a display');
  expect(existsSync(join(root, 'dist', 'electron', 'main.js')), 'npm run build:desktop comes first').toBe(true);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ executablePath: binary ?? '', args: [...asRoot, root, '--data', data] });
  try {
    const window = await app.firstWindow();
    await expect(window).toHaveTitle(/Amends/);
    expect(new URL(window.url()).protocol).toBe('amends:');
    await expect(window.getByRole('link', { name: 'The boiler nobody came for' })).toBeVisible();
    expect(await window.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  } finally {
    await app.close();
  }
});
