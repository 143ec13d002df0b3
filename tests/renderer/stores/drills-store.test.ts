import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlayView } from '../../../electron/host/views.ts';
import { HostError } from '../../../renderer/host-client.ts';
import { drillsState } from '../../../renderer/stores/drills-store.ts';
import type { SetKeeper, SetProgress } from '../../../renderer/stores/set-keeper.ts';
import { viewAt } from '../view-at.ts';

type DrillsHost = Parameters<typeof drillsState>[0];

const gone = new HostError({ code: 'not-found', message: 'No such run.', safe: 'Kept.', remedy: 'Go back.' }, 404);
const deaf = new HostError({ code: 'unreachable', message: 'No answer.', safe: 'Kept.', remedy: 'Try again.' }, 0);

/** How the run of a drill stands; its session is named after it. */
function runOf(session: string): PlayView {
  const view = viewAt({ turn: 1 });
  return { ...view, session, scenario: { ...view.scenario, id: session.replace(/^run-/, '') } };
}

function keeper(): SetKeeper & { kept: Map<string, SetProgress> } {
  const kept = new Map<string, SetProgress>();
  return { kept, read: (set) => kept.get(set) ?? null, keep: (set, progress) => void kept.set(set, progress) };
}

function storeWith(part: Partial<DrillsHost> = {}, kept: SetKeeper = keeper()) {
  const begun: string[] = [];
  const from: DrillsHost = {
    begin: (drill) => {
      begun.push(drill);
      return Promise.resolve(`run-${drill}`);
    },
    view: (session) => Promise.resolve(runOf(session)),
    ...part,
  };
  return { store: createStore(drillsState(from, kept)), begun };
}

describe('a set of drills', () => {
  it('plays its drills in a row, each begun once, and comes to the summary after the last', async () => {
    const { store, begun } = storeWith();
    await store.getState().open('set', ['coat', 'jug']);
    await Promise.all([store.getState().begin(), store.getState().begin()]);
    await store.getState().begin();
    expect(begun).toEqual(['coat']);
    store.getState().next();
    await store.getState().begin();
    expect(store.getState()).toMatchObject({ at: 1, sessions: ['run-coat', 'run-jug'] });
    store.getState().next();
    store.getState().next();
    await store.getState().begin();
    expect(store.getState().at).toBe(2);
    expect(begun).toEqual(['coat', 'jug']);
  });

  it('is where it was left after a reload, with everything said so far', async () => {
    const kept = keeper();
    const { store } = storeWith({}, kept);
    await store.getState().open('set', ['coat', 'jug', 'milk']);
    await store.getState().begin();
    store.getState().next();
    await store.getState().begin();
    const { store: reloaded, begun } = storeWith({}, kept);
    await reloaded.getState().open('set', ['coat', 'jug', 'milk']);
    expect(reloaded.getState()).toMatchObject({ at: 1, sessions: ['run-coat', 'run-jug'], isReady: true });
    expect(reloaded.getState().runs.map((run) => run?.session)).toEqual(['run-coat', 'run-jug']);
    await reloaded.getState().begin();
    expect(begun).toEqual([]);
  });

  it('goes on from the first run that is gone, and begins anew where another set is opened', async () => {
    const kept = keeper();
    kept.keep('set', { at: 2, sessions: ['run-coat', 'run-jug'] });
    const { store } = storeWith(
      { view: (session) => (session === 'run-jug' ? Promise.reject(gone) : Promise.resolve(runOf(session))) },
      kept,
    );
    await store.getState().open('set', ['coat', 'jug', 'milk']);
    expect(store.getState()).toMatchObject({ at: 1, sessions: ['run-coat'] });
    await store.getState().open('other', ['coat']);
    expect(store.getState()).toMatchObject({ set: 'other', at: 0, sessions: [], runs: [] });
  });

  it('says that it could not be opened, and forgets nothing by it', async () => {
    const kept = keeper();
    kept.keep('set', { at: 1, sessions: ['run-coat'] });
    let isDeaf = true;
    const view: DrillsHost['view'] = (session) => (isDeaf ? Promise.reject(deaf) : Promise.resolve(runOf(session)));
    const { store } = storeWith({ view }, kept);
    await store.getState().open('set', ['coat', 'jug']);
    expect(store.getState()).toMatchObject({ isReady: false, problem: { code: 'unreachable' } });
    isDeaf = false;
    await store.getState().open('set', ['coat', 'jug']);
    expect(store.getState()).toMatchObject({ isReady: true, problem: null, at: 1, sessions: ['run-coat'] });
  });

  it('does not begin a drill again by itself that could not be begun', async () => {
    const answers = [null, 'run-coat'];
    const { store } = storeWith({ begin: () => Promise.resolve(answers.shift() ?? null) });
    await store.getState().open('set', ['coat']);
    await store.getState().begin();
    expect(store.getState()).toMatchObject({ isRefused: true, sessions: [] });
    await store.getState().begin();
    expect(store.getState()).toMatchObject({ isRefused: false, sessions: ['run-coat'] });
  });

  it('takes note of its own runs and of no other', async () => {
    const { store } = storeWith();
    await store.getState().open('set', ['coat', 'jug']);
    await store.getState().begin();
    store.getState().see(runOf('run-jug'));
    expect(store.getState().runs).toEqual([]);
    const view = runOf('run-coat');
    store.getState().see(view);
    expect(store.getState().runs).toEqual([view]);
  });
});
