import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { BriefingView, HostProblem, LibraryView } from '../../electron/host/views.ts';
import type { Host } from '../host-client.ts';
import { host } from '../host-client.ts';
import { toProblem } from './to-problem.ts';

export interface LibraryState {
  library: LibraryView | null;
  briefing: BriefingView | null;
  problem: HostProblem | null;
  load: () => Promise<void>;
  open: (scenario: string) => Promise<void>;
}

const libraryState =
  (from: Pick<Host, 'library' | 'briefing'>): StateCreator<LibraryState> =>
  (set, get) => ({
    library: null,
    briefing: null,
    problem: null,
    load: async () => {
      try {
        // JSON has no undefined: what is optional is there or is not.
        set({ library: (await from.library()) as LibraryView, problem: null });
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    },
    open: async (scenario) => {
      if (get().briefing?.id !== scenario) set({ briefing: null });
      try {
        set({ briefing: await from.briefing(scenario), problem: null });
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    },
  });

export const useLibrary = create<LibraryState>()(libraryState(host));
