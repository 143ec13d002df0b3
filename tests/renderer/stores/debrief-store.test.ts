import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { HostError } from '../../../renderer/host-client.ts';
import type { DebriefHost } from '../../../renderer/stores/debrief-store.ts';
import { debriefState } from '../../../renderer/stores/debrief-store.ts';
import { attemptsOf } from '../../../renderer/screens/debrief/attempts.ts';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { buildDebrief } from '../../../simulation/debrief/build-debrief.ts';
import { parsePlaythrough } from '../../../simulation/playthrough/parse-playthrough.ts';
import { runPlaythrough } from '../../../simulation/playthrough/run-playthrough.ts';
import { parseScenario } from '../../../simulation/scenario/parse-scenario.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', path), 'utf8');

function coldBoiler(id: string): Debrief {
  const { scenario } = parseScenario(fixture('scenarios/cold-boiler.yaml'));
  const { playthrough } = parsePlaythrough(fixture('playthroughs/cold-boiler-bad.yaml'));
  if (!scenario || !playthrough) throw new Error('the fixture does not parse');
  const rubric = { engine: '1', weights: defaultWeights, best: 35 };
  const { session } = runPlaythrough(scenario, playthrough, rubric);
  return buildDebrief({ id, scenario, session, rubric, earlier: [], library: [] });
}

const refusal = { code: 'not-now', message: 'No.', safe: 'All of it.', remedy: 'Wait.' };

function storeWith(changes: Partial<DebriefHost> = {}) {
  const asked: unknown[] = [];
  const note =
    (what: string) =>
    (...args: unknown[]) =>
      Promise.resolve(asked.push([what, ...args]));
  const from: DebriefHost = {
    debrief: (session) => Promise.resolve(coldBoiler(session)),
    reflect: note('reflect'),
    commit: note('commit'),
    goBack: note('goBack'),
    override: note('override'),
    ...changes,
  };
  return { store: createStore(debriefState(from)), asked };
}

test('a debrief arrives set in type, its quotations still where they were', async () => {
  const { store } = storeWith();
  await store.getState().open('a', null);
  const turns = store.getState().debrief?.transcript ?? [];
  const quoted = turns.flatMap(({ answer, findings }) =>
    findings.flatMap(({ start, end, quote }) =>
      start === null || end === null ? [] : [[answer.slice(start, end), quote]],
    ),
  );
  expect(quoted.length).toBeGreaterThan(3);
  for (const [cut, quote] of quoted) expect(cut).toBe(quote);
  expect(JSON.stringify(turns)).not.toContain("'");
});

test('what the trainee thinks is kept and shown', async () => {
  const { store, asked } = storeWith();
  await store.getState().open('a', null);
  expect(await store.getState().reflect({ wentWell: 'I owned it', wouldChange: 'the but' })).toBe(true);
  expect(asked).toEqual([['reflect', 'a', { wentWell: 'I owned it', wouldChange: 'the but' }]]);
  expect(store.getState().debrief?.selfAssessment?.wentWell).toBe('I owned it');
});

test('a refused commitment changes nothing and says why', async () => {
  const commit = () => Promise.reject(new HostError(refusal, 422));
  const { store } = storeWith({ commit });
  await store.getState().open('a', null);
  expect(await store.getState().commit({ what: 'call first', by: '2026-03-06' })).toBe(false);
  expect(store.getState()).toMatchObject({ problem: refusal, isAsking: false });
  expect(store.getState().debrief?.commitment).toBeNull();
});

test('going back to turn 3 keeps two answers', async () => {
  const { store, asked } = storeWith();
  await store.getState().open('a', null);
  await store.getState().goBack(3);
  expect(asked).toEqual([['goBack', 'a', 2]]);
});

test('a trainer’s mark on turn 3 is kept with its attempt, and the debrief is read again with it', async () => {
  let read = 0;
  const word = { turn: 3, mark: 'apology', name: 'Say sorry in full', machine: 'present', verdict: 'absent' } as const;
  const debrief = (session: string) => {
    read += 1;
    const overrides = read > 1 ? [{ ...word, reason: 'a shrug', at: '2026-03-06T00:00:00.000Z' }] : [];
    return Promise.resolve({ ...coldBoiler(session), overrides });
  };
  const { store, asked } = storeWith({ debrief });
  await store.getState().open('a', null);
  await store.getState().override(3, 'apology', 'absent', 'a shrug');
  const sent = { attempt: 0, turn: 2, mark: 'apology', verdict: 'absent', reason: 'a shrug' };
  expect(asked).toEqual([['override', 'a', sent]]);
  expect(store.getState().debrief?.overrides).toHaveLength(1);
});

test('a slow debrief that was left does not replace the one now open', async () => {
  let arrive = (_: Debrief) => {};
  const slow = new Promise<Debrief>((resolve) => (arrive = resolve));
  const { store } = storeWith({
    debrief: (session) => (session === 'slow' ? slow : Promise.resolve(coldBoiler(session))),
  });
  const left = store.getState().open('slow', null);
  await store.getState().open('quick', null);
  arrive(coldBoiler('slow'));
  await left;
  expect(store.getState().debrief?.session.id).toBe('quick');
});

test('attempts of this run are named first, best and latest, earlier runs left out', () => {
  const row = (overall: number | null) => ({ attempt: 0, label: '', overall, ending: 'e', faults: 0, date: '' });
  const debrief = { ...coldBoiler('a'), comparison: [row(1), row(0.2), row(0.9), row(0.5)] };
  const of = { ...debrief, session: { ...debrief.session, attempts: 3 } };
  expect(attemptsOf(of).map(({ standing }) => standing)).toEqual(['first', 'best', 'latest']);
});
