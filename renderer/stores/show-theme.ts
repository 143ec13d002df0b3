import type { Settings } from '../host-client.ts';

/** Puts a theme on the page, and where theme.js finds it before the first paint of the next start. */
export function showTheme(theme: Settings['theme']): void {
  if (typeof document === 'undefined') return;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('amends-theme', theme);
  } catch {
    // Without storage the next start shows the system's theme until the settings arrive.
  }
}
