import { describe, expect, it } from 'vitest';
import { create } from 'zustand';
import type { DeskPulse, DeskView } from '../../../electron/host/desk/desk-views.ts';
import type { DeskStoreState } from '../../../renderer/stores/desk-store.ts';
import { deskState } from '../../../renderer/stores/desk-store.ts';
import { check, viewOf } from '../screens/desk-views.ts';

/** A store over a host that answers with the view it is given now. */
function storeOver(first: DeskView) {
  const host = { view: first, asked: [] as string[] };
  const ask = <Answer>(method: string, path: string) => {
    host.asked.push(`${method} ${path}`);
    const { hash, check, playthroughs } = host.view;
    const pulse: DeskPulse = { hash, state: check.state, states: 7, playthroughs: playthroughs.length };
    return Promise.resolve((path.endsWith('/pulse') ? pulse : host.view) as Answer);
  };
  return { host, store: create<DeskStoreState>()(deskState(ask)) };
}

describe('the desk', () => {
  it('fetches a file again only when its text or its check has changed', async () => {
    const { host, store } = storeOver(viewOf({ check: { state: 'running', states: 0 } }));
    await store.getState().open('small');
    await store.getState().look();
    expect(host.asked).toEqual(['GET /desk/small', 'GET /desk/small/pulse']);
    expect(store.getState().view?.check).toEqual({ state: 'running', states: 7 });
    host.view = viewOf();
    await store.getState().look();
    expect(store.getState().view?.check.state).toBe('done');
    host.view = viewOf({ hash: 'two', text: 'changed' });
    await store.getState().look();
    expect(store.getState().view?.text).toBe('changed');
  });

  it('keeps the place that is looked at while the file changes, and lets go of one that is gone', async () => {
    const { host, store } = storeOver(viewOf());
    await store.getState().open('small');
    store.getState().show({ id: 'talk', line: 2 });
    host.view = viewOf({ hash: 'two' });
    await store.getState().look();
    expect(store.getState().place).toEqual({ id: 'talk', line: 2 });
    const { scenario } = viewOf();
    if (!scenario) throw new Error('no scenario');
    const scenes = scenario.scenes.filter(({ id }) => id !== 'talk');
    host.view = viewOf({ hash: 'three', scenario: { ...scenario, scenes } });
    await store.getState().look();
    expect(store.getState().place).toBeNull();
  });

  it('keeps the last sound view of a file that has become broken, and what was proved of it', async () => {
    const { host, store } = storeOver(viewOf());
    await store.getState().open('small');
    store.getState().show({ id: 'talk', line: null });
    host.view = viewOf({ hash: 'two', scenario: null, check: { state: 'broken' }, text: '[' });
    await store.getState().look();
    const { view, sound, proved, place } = store.getState();
    expect(view?.scenario).toBeNull();
    expect(sound?.hash).toBe('one');
    expect(proved).toEqual(check);
    expect(place?.id).toBe('talk');
    await store.getState().open('other');
    expect(store.getState().sound?.key).not.toBe('other');
  });

  it('leaves the file’s own text as it was typed', async () => {
    const { store } = storeOver(viewOf({ text: `say: "don't"` }));
    await store.getState().open('small');
    expect(store.getState().view?.text).toBe(`say: "don't"`);
  });
});
