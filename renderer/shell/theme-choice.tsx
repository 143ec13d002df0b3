import type { Settings } from '../host-client.ts';
import { useSettings } from '../stores/settings-store.ts';

const next: Record<Settings['theme'], Settings['theme']> = { system: 'light', light: 'dark', dark: 'system' };
const words: Record<Settings['theme'], string> = { system: 'as the system', light: 'light', dark: 'dark' };
const drawings: Record<Settings['theme'], string> = {
  system: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 1 1 0 16',
  light:
    'M12 8a4 4 0 1 0 .1 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  dark: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
};

/** Light, dark, or as the system has it: each press goes on to the next. */
export function ThemeChoice() {
  const theme = useSettings((state) => state.settings.theme);
  const change = useSettings((state) => state.change);
  return (
    <button type="button" className="theme-choice" onClick={() => void change({ theme: next[theme] })}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path className={theme === 'system' ? 'theme-half' : undefined} d={drawings[theme]} />
      </svg>
      <span className="visually-hidden">
        Theme: {words[theme]}. Change to {words[next[theme]]}.
      </span>
    </button>
  );
}
