import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem } from '../../electron/host/views.ts';
import type { Debrief, OverrideRecord } from '../../simulation/debrief/debrief.ts';
import { askHost } from '../host-client.ts';
import { typesetAll } from '../typeset.ts';
import { toProblem } from './to-problem.ts';

type Reflection = NonNullable<Debrief['selfAssessment']>;
type Commitment = NonNullable<Debrief['commitment']>;

/** A trainer's word on one judgement; attempt and turn count from 0. */
interface Override extends Pick<OverrideRecord, 'mark' | 'verdict' | 'reason'> {
  attempt: number;
  turn: number;
}

/** What a debrief asks of the host. */
export interface DebriefHost {
  debrief: (session: string, attempt: number | null) => Promise<Debrief>;
  reflect: (session: string, reflection: Reflection) => Promise<unknown>;
  commit: (session: string, commitment: Commitment) => Promise<unknown>;
  goBack: (session: string, to: number) => Promise<unknown>;
  override: (session: string, override: Override) => Promise<unknown>;
}

export interface DebriefState {
  debrief: Debrief | null;
  problem: HostProblem | null;
  isAsking: boolean;
  /** Sessions whose self-assessment was passed over since the page was opened. */
  skipped: readonly string[];
  open: (session: string, attempt: number | null) => Promise<void>;
  skip: () => void;
  reflect: (reflection: Reflection) => Promise<boolean>;
  commit: (commitment: Commitment) => Promise<boolean>;
  /** Goes back to the moment before a turn, counted from 1; false where the host refused. */
  goBack: (turn: number) => Promise<boolean>;
  /** Keeps a trainer's word on a judgement of a turn, counted from 1, and shows it. */
  override: (
    turn: number,
    mark: OverrideRecord['mark'],
    verdict: OverrideRecord['verdict'],
    reason: string,
  ) => Promise<void>;
}

const at = (session: string) => `/sessions/${encodeURIComponent(session)}`;

const debriefHost: DebriefHost = {
  debrief: (session, attempt) =>
    askHost('GET', `${at(session)}/debrief${attempt === null ? '' : `?attempt=${attempt}`}`),
  reflect: (session, reflection) => askHost('POST', `${at(session)}/reflection`, reflection),
  commit: (session, commitment) => askHost('POST', `${at(session)}/commitment`, commitment),
  goBack: (session, to) => askHost('POST', `${at(session)}/rewinds`, { to }),
  override: (session, override) => askHost('POST', `${at(session)}/overrides`, override),
};

export const debriefState =
  (from: DebriefHost): StateCreator<DebriefState> =>
  (set, get) => {
    let newest = 0;

    /** Sends something about the open debrief; on success the debrief changes with it. */
    async function send(request: (session: string) => Promise<unknown>, change: Partial<Debrief>): Promise<boolean> {
      const { debrief } = get();
      if (!debrief) throw new Error('no debrief is open');
      set({ isAsking: true, problem: null });
      try {
        await request(debrief.session.id);
        set({ isAsking: false, debrief: { ...debrief, ...change } });
        return true;
      } catch (thrown) {
        set({ isAsking: false, problem: toProblem(thrown) });
        return false;
      }
    }

    return {
      debrief: null,
      problem: null,
      isAsking: false,
      skipped: [],
      open: async (session, attempt) => {
        const asked = ++newest;
        set({ problem: null, ...(get().debrief?.session.id === session ? {} : { debrief: null }) });
        try {
          const debrief = typesetAll(await from.debrief(session, attempt));
          if (asked === newest) set({ debrief });
        } catch (thrown) {
          const problem = toProblem(thrown);
          if (asked === newest) set({ problem });
        }
      },
      skip: () => {
        const { debrief, skipped } = get();
        if (debrief) set({ skipped: [...skipped, debrief.session.id] });
      },
      reflect: (reflection) =>
        send((session) => from.reflect(session, reflection), { selfAssessment: typesetAll(reflection) }),
      commit: (commitment) =>
        send((session) => from.commit(session, commitment), { commitment: typesetAll(commitment) }),
      goBack: (turn) => send((session) => from.goBack(session, turn - 1), {}),
      override: async (turn, mark, verdict, reason) => {
        const { session } = get().debrief ?? {};
        const attempt = session?.attempt ?? 1;
        const word = { attempt: attempt - 1, turn: turn - 1, mark, verdict, reason };
        if (session && (await send((id) => from.override(id, word), {}))) await get().open(session.id, attempt);
      },
    };
  };

export const useDebrief = create<DebriefState>()(debriefState(debriefHost));
