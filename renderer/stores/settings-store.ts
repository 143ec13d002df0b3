import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { Host, Settings } from '../host-client.ts';
import { host } from '../host-client.ts';
import { showTheme } from './show-theme.ts';

export interface SettingsState {
  settings: Settings;
  load: () => Promise<void>;
  change: (part: Partial<Settings>) => Promise<void>;
}

const settingsState =
  (from: Pick<Host, 'settings' | 'saveSettings'>): StateCreator<SettingsState> =>
  (set, get) => ({
    settings: { theme: 'system', voice: false, manner: 'choose', drillsMissed: [] },
    load: async () => {
      const settings = await from.settings().catch(() => null);
      if (!settings) return;
      set({ settings });
      showTheme(settings.theme);
    },
    change: async (part) => {
      const settings = { ...get().settings, ...part };
      set({ settings });
      showTheme(settings.theme);
      await from.saveSettings(part).catch(() => null);
    },
  });

export const useSettings = create<SettingsState>()(settingsState(host));
