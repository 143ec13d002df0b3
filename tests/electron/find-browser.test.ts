import { expect, test } from 'vitest';
import { findBrowser } from '../../electron/find-browser.ts';
import type { Machine } from '../../electron/find-browser.ts';

const machine = (platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

test('finds Debian’s Chromium where PATH says nothing', () => {
  expect(findBrowser(machine('linux', ['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
});

test('looks through PATH, and never in a relative folder of it', () => {
  const files = ['bin/chromium', '/home/a/bin/chromium'];
  expect(findBrowser(machine('linux', files, { PATH: 'bin::/home/a/bin' }))).toBe('/home/a/bin/chromium');
});

test('prefers Chrome to Edge on Windows', () => {
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser(machine('win32', [edge], env))).toBe(edge);
  expect(findBrowser(machine('win32', [edge, chrome], env))).toBe(chrome);
});

test('finds an app in the person’s own Applications on a Mac', () => {
  const path = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findBrowser(machine('darwin', [path], { HOME: '/Users/a' }))).toBe(path);
});

test('takes the browser AMENDS_BROWSER names, and no other in its place', () => {
  const files = ['/opt/mine', '/usr/bin/chromium'];
  expect(findBrowser(machine('linux', files, { AMENDS_BROWSER: '/opt/mine' }))).toBe('/opt/mine');
  expect(findBrowser(machine('linux', files, { AMENDS_BROWSER: '/opt/gone' }))).toBeUndefined();
});

test('finds nothing where there is nothing', () => {
  expect(findBrowser(machine('linux', []))).toBeUndefined();
});
