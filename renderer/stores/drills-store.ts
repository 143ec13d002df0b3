import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem, PlayView } from '../../electron/host/views.ts';
import { HostError, host } from '../host-client.ts';
import { usePlay } from './play-store.ts';
import type { SetKeeper, SetProgress } from './set-keeper.ts';
import { setKeeper } from './set-keeper.ts';
import { toProblem } from './to-problem.ts';

export interface DrillsState {
  /** The address of the open set; null until one is opened. */
  set: string | null;
  /** Ids of its drills, in the order they are played. */
  drills: readonly string[];
  /** The place of the drill on the page; after the last, the number of drills. */
  at: number;
  /** The session of each drill begun, and how it stands as far as it is known. */
  sessions: readonly string[];
  runs: readonly (PlayView | null)[];
  isReady: boolean;
  /** The drill on the page could not be begun; it is begun again only when asked. */
  isRefused: boolean;
  problem: HostProblem | null;
  /** Opens a set where it was left in this tab, or at its beginning. */
  open: (set: string, drills: readonly string[]) => Promise<void>;
  /** Begins the drill on the page, unless it is begun already. */
  begin: () => Promise<void>;
  /** Takes note of how a run of this set stands. */
  see: (view: PlayView) => void;
  /** Goes on to the next drill, or after the last to the summary. */
  next: () => void;
}

/** What a set asks: a new run of a drill (its session, or null where it could not begin), and how a run stands. */
interface DrillsHost {
  begin: (drill: string) => Promise<string | null>;
  view: (session: string) => Promise<PlayView>;
}

const empty = {
  ...{ set: null, drills: [], at: 0, sessions: [], runs: [] },
  ...{ isReady: false, isRefused: false, problem: null },
};

export const drillsState =
  (from: DrillsHost, keeper: SetKeeper): StateCreator<DrillsState> =>
  (set, get) => {
    let isBeginning = false;

    function keep(): void {
      const { set: open, at, sessions } = get();
      if (open !== null) keeper.keep(open, { at, sessions: [...sessions] });
    }

    /** The runs kept for these drills, as far as they still are what was kept. */
    async function recall(kept: SetProgress, drills: readonly string[]) {
      const runs = await Promise.all(kept.sessions.map((session) => viewOrNull(from, session)));
      const lost = runs.findIndex((run, index) => run?.scenario.id !== drills[index]);
      const known = lost < 0 ? runs.length : lost;
      return { runs: runs.slice(0, known), sessions: kept.sessions.slice(0, known), at: Math.min(kept.at, known) };
    }

    return {
      ...empty,
      open: async (address, drills) => {
        if (get().set === address && get().isReady) return;
        set({ ...empty, set: address, drills });
        try {
          const kept = keeper.read(address);
          const recalled = kept ? await recall(kept, drills) : {};
          if (get().set === address) set({ ...recalled, isReady: true });
        } catch (thrown) {
          const problem = toProblem(thrown);
          if (get().set === address) set({ problem });
        }
      },
      begin: async () => {
        const { set: address, drills, at, sessions } = get();
        const drill = drills[at];
        if (drill === undefined || sessions[at] !== undefined || isBeginning) return;
        isBeginning = true;
        const session = await from.begin(drill).finally(() => (isBeginning = false));
        if (get().set !== address || get().sessions[at] !== undefined) return;
        set(session === null ? { isRefused: true } : { sessions: [...get().sessions, session], isRefused: false });
        keep();
      },
      see: (view) => {
        const at = get().sessions.indexOf(view.session);
        if (at < 0 || get().runs[at] === view) return;
        const runs = [...get().runs];
        runs[at] = view;
        set({ runs });
      },
      next: () => {
        set({ at: Math.min(get().at + 1, get().drills.length) });
        keep();
      },
    };
  };

/** A run as it stands; null where it is gone. */
async function viewOrNull(from: DrillsHost, session: string): Promise<PlayView | null> {
  try {
    return await from.view(session);
  } catch (thrown) {
    if (thrown instanceof HostError && thrown.status === 404) return null;
    throw thrown;
  }
}

export const useDrills = create<DrillsState>()(
  drillsState({ begin: (drill) => usePlay.getState().begin(drill, 'coach'), view: host.view }, setKeeper),
);
