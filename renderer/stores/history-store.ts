import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem, SessionSummary } from '../../electron/host/views.ts';
import { askHost } from '../host-client.ts';
import { typesetAll } from '../typeset.ts';
import { toProblem } from './to-problem.ts';

export interface HistoryHost {
  runs: () => Promise<SessionSummary[]>;
  deleteRun: (session: string) => Promise<unknown>;
}

export interface HistoryState {
  /** Latest first; null until they have arrived. */
  runs: SessionSummary[] | null;
  problem: HostProblem | null;
  load: () => Promise<void>;
  deleteRun: (session: string) => Promise<boolean>;
}

/** As many as the host lists at once. */
const historyHost: HistoryHost = {
  runs: () => askHost('GET', '/sessions?limit=1000'),
  deleteRun: (session) => askHost('DELETE', `/sessions/${encodeURIComponent(session)}`),
};

const historyState =
  (from: HistoryHost): StateCreator<HistoryState> =>
  (set, get) => ({
    runs: null,
    problem: null,
    load: async () => {
      try {
        set({ runs: typesetAll(await from.runs()), problem: null });
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    },
    deleteRun: async (session) => {
      try {
        await from.deleteRun(session);
        set({ runs: get().runs?.filter((run) => run.id !== session) ?? null, problem: null });
        return true;
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
        return false;
      }
    },
  });

export const useHistory = create<HistoryState>()(historyState(historyHost));
