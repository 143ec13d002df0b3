import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { FeedbackView, PlayView } from '../../../electron/host/views.ts';
import { HostError } from '../../../renderer/host-client.ts';
import type { Answered, AnsweredKeeper } from '../../../renderer/stores/answered-keeper.ts';
import type { DraftKeeper } from '../../../renderer/stores/draft-keeper.ts';
import { playState } from '../../../renderer/stores/play-store.ts';
import { viewAt } from '../view-at.ts';

type PlayHost = Parameters<typeof playState>[0];

const full = new HostError(
  { code: 'disk-full', message: 'The disk is full.', safe: 'Kept.', remedy: 'Free some space.' },
  507,
);
const stale = new HostError({ code: 'stale', message: 'The run has moved on.', safe: 'Kept.', remedy: 'Look.' }, 409);

/** A host that answers with the next turn, or throws what it is told to. */
function hostWith(part: Partial<PlayHost>): PlayHost {
  const next = () => Promise.resolve(viewAt({ turn: 1 }));
  const same = () => Promise.resolve(viewAt({ turn: 0 }));
  return {
    view: same,
    begin: same,
    answer: next,
    say: next,
    rewind: same,
    stop: same,
    vote: same,
    reveal: same,
    discuss: same,
    ...part,
  };
}

/** Keeps drafts as a tab does. */
function keeper(): DraftKeeper & { kept: Map<string, { turn: number; draft: string }> } {
  const kept = new Map<string, { turn: number; draft: string }>();
  return {
    kept,
    read: (session, turn) => {
      const last = kept.get(session);
      return last?.turn === turn ? last.draft : null;
    },
    keep: (session, turn, draft) => void (draft === '' ? kept.delete(session) : kept.set(session, { turn, draft })),
  };
}

/** Keeps the scene just answered as a tab does. */
function unreadKeeper(): AnsweredKeeper {
  const kept = new Map<string, Answered | null>();
  return {
    read: (session) => kept.get(session) ?? null,
    keep: (session, answered) => void kept.set(session, answered),
  };
}

async function opened(part: Partial<PlayHost> = {}, drafts: DraftKeeper = keeper(), unread = unreadKeeper()) {
  const store = createStore(playState(hostWith(part), drafts, unread));
  await store.getState().open('s1');
  return store;
}

describe('a run on the page', () => {
  it('keeps the scene just answered on screen until the trainee goes on', async () => {
    const store = await opened();
    await store.getState().answer(['own']);
    expect(store.getState().answered).toMatchObject({ turn: 0, picks: ['own'], before: { arousal: 80, trust: 20 } });
    expect(store.getState().view?.turn).toBe(1);
    store.getState().goOn();
    expect(store.getState().answered).toBeNull();
  });

  it('keeps it over a reload, until the trainee goes on or the run has moved on elsewhere', async () => {
    const feedback: FeedbackView = {
      ...{ turn: 0, coach: ['Said.'], cites: [], shown: [], unearned: [], faults: [], written: null, terms: [] },
      ...{ arousal: [80, 70], trust: [20, 25] },
    };
    const at = (turn: number) => () =>
      Promise.resolve({ ...viewAt({ turn }), feedback: { ...feedback, turn: turn - 1 } });
    const unread = unreadKeeper();
    const store = await opened({ answer: at(1) }, keeper(), unread);
    await store.getState().answer(['own']);
    const reloaded = await opened({ view: at(1) }, keeper(), unread);
    expect(reloaded.getState().answered).toEqual(store.getState().answered);
    expect((await opened({ view: at(2) }, keeper(), unread)).getState().answered).toBeNull();
    await store.getState().answer(['own']);
    store.getState().goOn();
    expect((await opened({ view: at(1) }, keeper(), unread)).getState().answered).toBeNull();
  });

  it('goes straight to the next scene in an exam', async () => {
    const store = await opened({
      view: () => Promise.resolve(viewAt({ turn: 0, mode: 'exam' })),
      answer: () => Promise.resolve(viewAt({ turn: 1, mode: 'exam' })),
    });
    await store.getState().answer(['own']);
    expect(store.getState().answered).toBeNull();
    expect(store.getState().view?.turn).toBe(1);
  });

  it('loses nothing that was picked when the host cannot keep it, and sends it again on retry', async () => {
    const sent: string[][] = [];
    const store = await opened({
      answer: (_session, _turn, picks) => {
        sent.push(picks);
        return sent.length === 1 ? Promise.reject(full) : Promise.resolve(viewAt({ turn: 1 }));
      },
    });
    store.getState().pick(['cards', 'phone']);
    await store.getState().answer(store.getState().picks);
    expect(store.getState()).toMatchObject({
      picks: ['cards', 'phone'],
      answered: null,
      problem: { code: 'disk-full' },
    });
    expect(store.getState().view?.turn).toBe(0);
    await store.getState().retry?.();
    expect(sent).toEqual([
      ['cards', 'phone'],
      ['cards', 'phone'],
    ]);
    expect(store.getState()).toMatchObject({ picks: [], problem: null, answered: { picks: ['cards', 'phone'] } });
  });

  it('loads a run again that has moved on elsewhere, and says so', async () => {
    const views = [viewAt({ turn: 0 }), viewAt({ turn: 3 })];
    const store = await opened({
      view: () => Promise.resolve(views.shift() ?? viewAt({ turn: 9 })),
      answer: () => Promise.reject(stale),
    });
    await store.getState().answer(['own']);
    expect(store.getState()).toMatchObject({ wasStale: true, problem: null, answered: null, picks: [] });
    expect(store.getState().view?.turn).toBe(3);
  });

  it('sends one answer at a time', async () => {
    let asked = 0;
    let reply: (view: PlayView) => void = () => undefined;
    const store = await opened({
      answer: () => {
        asked += 1;
        return new Promise((resolve) => (reply = resolve));
      },
    });
    const first = store.getState().answer(['own']);
    await store.getState().answer(['but']);
    reply(viewAt({ turn: 1 }));
    await first;
    expect(asked).toBe(1);
    expect(store.getState().answered?.picks).toEqual(['own']);
  });

  it('does not take a bug of the page for a problem of the host', async () => {
    const store = await opened({ answer: () => Promise.reject(new TypeError('ours')) });
    await expect(store.getState().answer(['own'])).rejects.toThrow('ours');
  });
});

describe('words of one’s own', () => {
  const line = (answer: string, isWritten: boolean) => ({
    ...{ turn: 0, phase: 'talk' as const, tell: null, says: 'Line 0.', isSpoken: true, when: 'Tue 17:30' },
    ...{ answer: [answer], isWritten },
  });

  it('are sent as they stand, and gone from the desk once they are taken', async () => {
    const sent: unknown[] = [];
    const drafts = keeper();
    const say: PlayHost['say'] = (...args) => {
      sent.push(args);
      return Promise.resolve(viewAt({ turn: 1 }));
    };
    const store = await opened({ say }, drafts);
    store.getState().write("I'm sorry.");
    await store.getState().say();
    expect(sent).toEqual([['s1', 0, "I'm sorry."]]);
    expect(store.getState()).toMatchObject({ draft: '', answered: { turn: 0, picks: [] } });
    expect(drafts.kept.size).toBe(0);
  });

  it('stay on the desk when the host cannot take them, and go as mended on retry', async () => {
    const sent: string[] = [];
    const say: PlayHost['say'] = (_session, _turn, text) => {
      sent.push(text);
      return sent.length === 1 ? Promise.reject(full) : Promise.resolve(viewAt({ turn: 1 }));
    };
    const store = await opened({ say });
    store.getState().write('That was us');
    await store.getState().say();
    expect(store.getState()).toMatchObject({ draft: 'That was us', problem: { code: 'disk-full' }, answered: null });
    store.getState().write('That was us, and I am sorry.');
    await store.getState().retry?.();
    expect(sent).toEqual(['That was us', 'That was us, and I am sorry.']);
    expect(store.getState()).toMatchObject({ draft: '', problem: null });
  });

  it('are there again after a reload, at the turn they were meant for and at no other', async () => {
    const drafts = keeper();
    const store = await opened({}, drafts);
    store.getState().write('Half a sentence');
    expect((await opened({}, drafts)).getState().draft).toBe('Half a sentence');
    const later = { view: () => Promise.resolve(viewAt({ turn: 4 })) };
    expect((await opened(later, drafts)).getState().draft).toBe('');
  });

  it('that could not be assessed are kept to be mended, with nothing to look back on', async () => {
    const askedAgain = { why: 'It does not read as words.', line: 'Come again?', text: 'asdf' };
    const store = await opened({ say: () => Promise.resolve(viewAt({ turn: 1, askedAgain })) });
    store.getState().write('asdf');
    await store.getState().say();
    expect(store.getState()).toMatchObject({ draft: 'asdf', answered: null, view: { turn: 1 } });
  });

  it('are not looked back on in an exam', async () => {
    const store = await opened({
      view: () => Promise.resolve(viewAt({ turn: 0, mode: 'exam' })),
      say: () => Promise.resolve(viewAt({ turn: 1, mode: 'exam' })),
    });
    store.getState().write("I'm sorry.");
    await store.getState().say();
    expect(store.getState()).toMatchObject({ draft: '', answered: null, view: { turn: 1 } });
  });

  it('are not lost when the run has moved on elsewhere, unless they were what moved it', async () => {
    for (const [said, left] of [
      ['Somebody else’s words', 'Mine'],
      ['Mine', ''],
    ] as const) {
      const views = [viewAt({ turn: 0 }), viewAt({ turn: 1, transcript: [line(said, true)] })];
      const view = () => Promise.resolve(views.shift() ?? viewAt({ turn: 9 }));
      const store = await opened({ view, say: () => Promise.reject(stale) });
      store.getState().write('Mine');
      await store.getState().say();
      expect(store.getState()).toMatchObject({ wasStale: true, draft: left });
    }
  });

  it('lie on the desk again when the trainee goes back to them', async () => {
    for (const [isWritten, draft] of [
      [true, 'Sorry, but'],
      [false, ''],
    ] as const) {
      const transcript = [line('Sorry, but', isWritten)];
      const store = await opened({ view: () => Promise.resolve(viewAt({ turn: 1, transcript })) });
      await store.getState().rewind(0);
      expect(store.getState().draft).toBe(draft);
    }
  });

  it('are cleared where a reply from the list is given instead', async () => {
    const store = await opened();
    store.getState().write('Half a sentence');
    await store.getState().answer(['own']);
    expect(store.getState().draft).toBe('');
  });
});
