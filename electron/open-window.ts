import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Machine } from './find-browser.ts';
import { findBrowser } from './find-browser.ts';

/** The browser a window can be opened in; none without a display, nor for root on Linux, whom Chromium refuses its sandbox. */
export function windowBrowser(machine: Machine, isRoot: boolean): string | undefined {
  const { env, platform } = machine;
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return hasDisplay && !(platform === 'linux' && isRoot) ? findBrowser(machine) : undefined;
}

/** Opens an address as an app window of its own, with a profile that shares nothing with the person's browsing. */
export function openWindow(browser: string, address: string, profile: string): ChildProcess {
  const flags = [`--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'];
  const window = spawn(browser, flags, { stdio: 'ignore' });
  window.unref();
  return window;
}
