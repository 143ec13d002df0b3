import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem, PlayView } from '../../electron/host/views.ts';
import type { Mode } from '../../simulation/session/event.ts';
import type { Host } from '../host-client.ts';
import { HostError, host } from '../host-client.ts';
import type { Answered, AnsweredKeeper } from './answered-keeper.ts';
import { answeredKeeper } from './answered-keeper.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { draftKeeper } from './draft-keeper.ts';
import { toProblem } from './to-problem.ts';

export interface PlayState {
  view: PlayView | null;
  answered: Answered | null;
  /** What is picked in the open scene and not yet sent; a failed request leaves it alone. */
  picks: string[];
  /** What is written in the open scene and not yet sent; neither a failed request nor a reload loses it. */
  draft: string;
  isAsking: boolean;
  problem: HostProblem | null;
  /** The run had moved on elsewhere and was loaded again. */
  wasStale: boolean;
  /** Sends again what failed. */
  retry: (() => Promise<void>) | null;
  open: (session: string) => Promise<void>;
  /** Begins a run; the id of its session, or null where it could not begin. */
  begin: (scenario: string, mode: Mode) => Promise<string | null>;
  pick: (picks: string[]) => void;
  answer: (picks: string[]) => Promise<void>;
  write: (draft: string) => void;
  /** Sends what is written as the reply. */
  say: () => Promise<void>;
  goOn: () => void;
  rewind: (to: number) => Promise<void>;
  stop: () => Promise<boolean>;
  vote: (tally: Record<string, number>) => Promise<void>;
  reveal: () => Promise<void>;
  discuss: (question: string, note: string) => Promise<void>;
}

type PlayHost = Pick<Host, 'view' | 'begin' | 'answer' | 'say' | 'rewind' | 'stop' | 'vote' | 'reveal' | 'discuss'>;

const clean = { picks: [], draft: '', answered: null, problem: null, retry: null, wasStale: false };

export const playState =
  (from: PlayHost, drafts: DraftKeeper, unread: AnsweredKeeper): StateCreator<PlayState> =>
  (set, get) => {
    /** Asks the host once at a time; what was picked stays picked until an answer comes. */
    async function ask(
      request: () => Promise<PlayView>,
      then: (view: PlayView) => Partial<PlayState>,
    ): Promise<boolean> {
      if (get().isAsking) return false;
      set({ isAsking: true, problem: null, retry: null, wasStale: false });
      try {
        const view = await request();
        const change = then(view);
        set({ isAsking: false, view, ...change });
        if (change.draft !== undefined) drafts.keep(view.session, view.turn, change.draft);
        if (change.answered !== undefined) unread.keep(view.session, change.answered);
        return true;
      } catch (thrown) {
        const problem = toProblem(thrown);
        const session = get().view?.session;
        set({ isAsking: false });
        const isStale = thrown instanceof HostError && thrown.status === 409 && problem.code === 'stale';
        if (isStale && session !== undefined)
          await ask(
            () => from.view(session),
            (view) => ({ ...clean, draft: wasTaken(view, get().draft) ? '' : get().draft, wasStale: true }),
          );
        else set({ problem, retry: async () => void (await ask(request, then)) });
        return false;
      }
    }

    /** The open run; a screen of play is only shown with one. */
    const open = (): PlayView => {
      const { view } = get();
      if (!view) throw new Error('no run is open');
      return view;
    };

    return {
      view: null,
      isAsking: false,
      ...clean,
      open: async (session) => {
        const known = get().view;
        if (known?.session !== session) set({ view: null, ...clean });
        await ask(
          () => from.view(session),
          (view) =>
            isSamePlace(view, known)
              ? {}
              : {
                  ...{ ...clean, draft: drafts.read(session, view.turn) ?? askedText(view) },
                  answered: stillUnread(view, unread.read(session)),
                },
        );
      },
      begin: async (scenario, mode) => {
        const begun = await ask(
          () => from.begin(scenario, mode),
          () => ({ ...clean }),
        );
        return begun ? open().session : null;
      },
      pick: (picks) => set({ picks }),
      answer: async (picks) => {
        const { session, turn, scene, mode, customer } = open();
        if (!scene) return;
        set({ picks });
        const before = { arousal: customer.arousal, trust: customer.trust };
        await ask(
          () => from.answer(session, turn, picks),
          () => ({ picks: [], draft: '', answered: mode === 'exam' ? null : { turn, scene, picks, before } }),
        );
      },
      write: (draft) => {
        const { session, turn } = open();
        drafts.keep(session, turn, draft);
        set({ draft });
      },
      say: async () => {
        const { session, turn, scene, mode, customer } = open();
        if (!scene) return;
        const before = { arousal: customer.arousal, trust: customer.trust };
        await ask(
          () => from.say(session, turn, get().draft),
          (view) => ({
            draft: askedText(view),
            // Words that are asked for again have moved nothing: there is nothing yet to look back on.
            answered: mode === 'exam' || view.scene?.askedAgain ? null : { turn, scene, picks: [], before },
          }),
        );
      },
      goOn: () => {
        unread.keep(open().session, null);
        set({ answered: null });
      },
      rewind: async (to) => {
        const { session, transcript } = open();
        const line = transcript.find(({ turn }) => turn === to);
        await ask(
          () => from.rewind(session, to),
          () => ({ ...clean, draft: line?.isWritten ? line.answer.join('\n') : '' }),
        );
      },
      stop: () => {
        const { session } = open();
        return ask(
          () => from.stop(session),
          () => ({}),
        );
      },
      vote: async (tally) => {
        const { session, turn } = open();
        await ask(
          () => from.vote(session, turn, tally),
          () => ({}),
        );
      },
      reveal: async () => {
        const { session, turn } = open();
        await ask(
          () => from.reveal(session, turn - 1),
          () => ({}),
        );
      },
      discuss: async (question, note) => {
        const { session, turn } = open();
        const at = get().answered?.turn ?? turn;
        await ask(
          () => from.discuss(session, at, question, note),
          () => ({}),
        );
      },
    };
  };

/** What was just written and could not be assessed: it stays on the desk to be mended. */
const askedText = (view: PlayView): string => view.scene?.askedAgain?.text ?? '';

/** The scene just answered, where the coach has spoken about it since and the run stands right after it. */
function stillUnread({ mode, turn, feedback }: PlayView, kept: Answered | null): Answered | null {
  return mode === 'coach' && kept?.turn === turn - 1 && feedback?.turn === kept.turn ? kept : null;
}

/** Whether these words are already the latest reply, so that only the answer to them was lost on the way. */
function wasTaken({ transcript }: PlayView, draft: string): boolean {
  const latest = transcript.at(-1);
  return latest?.isWritten === true && latest.answer.join('\n') === draft;
}

/** Whether two views of a run stand at the same place, so that what is on the screen may stay there. */
function isSamePlace(view: PlayView, known: PlayView | null): boolean {
  return view.session === known?.session && view.turn === known.turn && view.scene?.id === known.scene?.id;
}

export const usePlay = create<PlayState>()(playState(host, draftKeeper, answeredKeeper));
