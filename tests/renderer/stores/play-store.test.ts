import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlayView } from '../../../electron/host/views.ts';
import { HostError } from '../../../renderer/host-client.ts';
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
    rewind: same,
    stop: same,
    vote: same,
    reveal: same,
    discuss: same,
    ...part,
  };
}

async function opened(part: Partial<PlayHost> = {}) {
  const store = createStore(playState(hostWith(part)));
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
