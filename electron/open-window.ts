import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

/** Opens an address as an app window of its own, with a profile that shares nothing with the person's browsing. */
export function openWindow(browser: string, address: string, profile: string): ChildProcess {
  const flags = [`--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'];
  const window = spawn(browser, flags, { stdio: 'ignore' });
  window.unref();
  return window;
}
