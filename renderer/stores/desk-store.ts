import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type {
  DeskCheck,
  DeskPulse,
  DeskShelf,
  DeskState,
  DeskView,
  PlayedThrough,
  TriedReply,
} from '../../electron/host/desk/desk-views.ts';
import type { HostProblem } from '../../electron/host/views.ts';
import { askHost } from '../host-client.ts';
import { typesetAll } from '../typeset.ts';
import { toProblem } from './to-problem.ts';

/** A scene or ending on the desk, and the line that is looked at in it. */
export interface DeskPlace {
  id: string;
  line: number | null;
}

export interface PlayedAll {
  /** The text they were played against. */
  hash: string;
  played: PlayedThrough[];
}

export interface DeskStoreState {
  shelf: DeskShelf | null;
  /** The file as it is now. */
  view: DeskView | null;
  /** The last view of the same file that could be read: what is shown, greyed, while it is broken. */
  sound: DeskView | null;
  /** What the checker last found out about this file, maybe before its last change. */
  proved: DeskCheck | null;
  place: DeskPlace | null;
  played: PlayedAll | null;
  problem: HostProblem | null;
  loadShelf: () => Promise<void>;
  open: (key: string) => Promise<void>;
  /** Asks whether the file has changed, and fetches it if it has. */
  look: () => Promise<void>;
  show: (place: DeskPlace | null) => void;
  playAll: () => Promise<void>;
}

type Ask = typeof askHost;
const at = (key: string) => `/desk/${encodeURIComponent(key)}`;

/** The view with its words set in type; the file's own text stays as it was typed. */
const setInType = (view: DeskView): DeskView => ({ ...typesetAll(view), text: view.text, file: view.file });

export const deskState =
  (ask: Ask): StateCreator<DeskStoreState> =>
  (set, get) => {
    const fetchView = async (key: string) => {
      const view = setInType(await ask<DeskView>('GET', at(key)));
      const before = get().view;
      if (before !== null && before.key !== key) return;
      const sound = view.scenario ? view : get().sound;
      const { place } = get();
      const isThere = place && sound?.scenario && placesOf(sound).includes(place.id);
      const proved = view.check.state === 'done' ? view.check : get().proved;
      set({ view, sound, proved, problem: null, ...(isThere ? {} : { place: null }) });
    };
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    };
    return {
      ...{ shelf: null, view: null, sound: null, proved: null, place: null, played: null, problem: null },
      loadShelf: () =>
        attempt(async () => {
          set({ shelf: typesetShelf(await ask<DeskShelf>('GET', '/desk')), problem: null });
        }),
      open: (key) =>
        attempt(async () => {
          if (get().view?.key !== key)
            set({ view: null, sound: null, proved: null, place: null, played: null, problem: null });
          await fetchView(key);
        }),
      look: () =>
        attempt(async () => {
          const { view } = get();
          if (!view) return;
          const pulse = await ask<DeskPulse>('GET', `${at(view.key)}/pulse`);
          const now = get().view;
          if (now?.key !== view.key) return;
          if (isNewer(pulse, now)) await fetchView(view.key);
          else if (now.check.state === 'running')
            set({ view: { ...now, check: { state: 'running', states: pulse.states } }, problem: null });
          else if (get().problem) set({ problem: null });
        }),
      show: (place) => set({ place }),
      playAll: () =>
        attempt(async () => {
          const { view } = get();
          if (!view) return;
          const { played } = await ask<{ played: PlayedThrough[] }>('POST', `${at(view.key)}/playthroughs`);
          if (get().view?.key === view.key) set({ played: { hash: view.hash, played: typesetAll(played) } });
        }),
    };
  };

export const useDesk = create<DeskStoreState>()(deskState(askHost));

function isNewer(pulse: DeskPulse, view: DeskView): boolean {
  return (
    pulse.hash !== view.hash ||
    pulse.state !== view.check.state ||
    (view.scenario !== null && pulse.playthroughs !== view.playthroughs.length)
  );
}

function placesOf({ scenario }: DeskView): string[] {
  return [...(scenario?.scenes ?? []), ...(scenario?.endings ?? [])].map(({ id }) => id);
}

function typesetShelf(shelf: DeskShelf): DeskShelf {
  return { ...typesetAll(shelf), userFolder: shelf.userFolder };
}

/** What is made at the desk. Each throws a HostError with a problem that can be shown. */
export const desk = {
  create: (wanted: { id: string; title: string; customer: string; pronoun: 'she' | 'he' | 'they' }) =>
    askHost<{ key: string }>('POST', '/desk', wanted),
  copy: (key: string, wanted: { id: string; title: string }) =>
    askHost<{ key: string }>('POST', `${at(key)}/copies`, wanted),
  import: (text: string) => askHost<{ key: string }>('POST', '/desk/imports', { text }),
  try: async (key: string, sent: { scene: string; state: DeskState; text: string }) =>
    askHost<TriedReply>('POST', `${at(key)}/tries`, sent),
  play: (key: string, sent: { scene: string; state: DeskState }) =>
    askHost<{ session: string }>('POST', `${at(key)}/runs`, sent),
  fileOf: (key: string) => `/api${at(key)}/file`,
};
