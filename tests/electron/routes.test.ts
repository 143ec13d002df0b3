import { hc } from 'hono/client';
import { expect, test } from 'vitest';
import type { HostRoutes } from '../../electron/host/create-host.ts';
import type { Settings } from '../../electron/host/routes/settings-routes.ts';
import type {
  BriefingView,
  HostProblem,
  LibraryView,
  PlayView,
  SessionSummary,
  TrainerView,
} from '../../electron/host/views.ts';
import type { Debrief } from '../../simulation/debrief/debrief.ts';
import { begin, goodRun, openTestHost, play } from './open-test-host.ts';

test('the library lists a scenario as a card, with the best of its finished runs', async () => {
  const { ask } = openTestHost();
  const before = await ask<LibraryView>('GET', '/api/library');
  expect(before.body.scenarios).toMatchObject([{ id: 'cold-boiler', best: null, runs: 0, source: 'bundled' }]);
  await play(ask, await begin(ask), ...goodRun);
  const open = await begin(ask);
  const after = await ask<LibraryView>('GET', '/api/library');
  expect(after.body.scenarios[0]).toMatchObject({ best: 1, runs: 2 });
  expect(after.body.unfinished.map(({ id }) => id)).toEqual([open.session]);
});

test('a briefing says what the trainee knows, and an unknown scenario is a 404 with a remedy', async () => {
  const { ask } = openTestHost();
  const { body } = await ask<BriefingView>('GET', '/api/scenarios/cold-boiler');
  expect(body).toMatchObject({ known: 'Tue 17:30', objectives: ['Own a missed visit before proposing another.'] });
  const missing = await ask<HostProblem>('GET', '/api/scenarios/warm-boiler');
  expect(missing.status).toBe(404);
  expect(missing.body.code).toBe('not-found');
  expect(missing.body.remedy).not.toBe('');
});

test("the trainer's copy has the best path, its points and every reply with its marks", async () => {
  const { ask } = openTestHost();
  const { body } = await ask<TrainerView>('GET', '/api/scenarios/cold-boiler/trainer');
  expect(body.bestPath.map(({ scene }) => scene)).toEqual(['discovery', 'opening', 'what-now', 'wednesday', 'after']);
  expect(body.bestPath.reduce((sum, { points }) => sum + points, 0)).toBe(body.best.raw);
  const opening = body.scenes.find(({ id }) => id === 'opening');
  expect(opening?.says[0]?.when).toBe('noticed');
  expect(opening?.items.map(({ id, isBest }) => [id, isBest])).toEqual([
    ['own', true],
    ['but', false],
    ['send', false],
  ]);
  expect(opening?.items[1]?.faults).toEqual([
    { id: 'mixedMessage', name: expect.any(String) as string, quote: 'but Tuesdays are always mad' },
  ]);
});

test('a run goes from the first scene to its ending and its debrief', async () => {
  const { ask } = openTestHost();
  const first = await begin(ask);
  expect(first).toMatchObject({
    status: 'playing',
    turn: 0,
    scene: { id: 'discovery', task: 'choose' },
    feedback: null,
  });
  const end = await play(ask, first, ...goodRun);
  expect(end).toMatchObject({ status: 'ended', scene: null, ending: { outcome: 'won-back' }, turn: 5 });
  expect(end.transcript[1]).toMatchObject({ turn: 1, phase: 'talk', isSpoken: true, when: 'Tuesday 17:35' });
  expect(end.promises).toEqual([
    { id: 'engineer', line: 'an engineer by nine tomorrow', due: 'Wed 09:00', by: 'Wednesday 09:00', state: 'kept' },
  ]);
  const { body } = await ask<Debrief>('GET', `/api/sessions/${end.session}/debrief`);
  expect(body.score.overall).toBe(1);
  expect(body.session.id).toBe(end.session);
});

test('going back keeps the first attempt, and its debrief can still be asked for', async () => {
  const { ask } = openTestHost();
  const end = await play(ask, await begin(ask), 'ring', 'but', 'ours', 'ask', 'eleven', ['careful']);
  const back = await ask<PlayView>('POST', `/api/sessions/${end.session}/rewinds`, { to: 1 });
  expect(back.body).toMatchObject({ turn: 1, status: 'playing', scene: { id: 'opening' } });
  await play(ask, back.body, ...goodRun.slice(1));
  const { body: runs } = await ask<SessionSummary[]>('GET', '/api/sessions');
  const [summary] = runs;
  expect(summary?.attempts).toBe(2);
  expect(summary?.overall.best).toBe(1);
  expect(summary?.overall.first).toBeLessThan(0.6);
  const debrief = (attempt: number) => ask<Debrief>('GET', `/api/sessions/${end.session}/debrief?attempt=${attempt}`);
  expect((await debrief(1)).body.faults.length).toBeGreaterThan(0);
  expect((await debrief(2)).body.faults).toEqual([]);
  expect((await debrief(3)).status).toBe(404);
});

test('an answer to an earlier turn is stale: it is refused with where the run stands', async () => {
  const { ask } = openTestHost();
  const view = await play(ask, await begin(ask), 'ring');
  const sent = { turn: 0, picks: ['later'] };
  const { status, body } = await ask<HostProblem & { now: PlayView }>(
    'POST',
    `/api/sessions/${view.session}/answers`,
    sent,
  );
  expect([status, body.code]).toEqual([409, 'stale']);
  expect(body.now).toEqual(view);
});

test('what the scene does not offer is refused, and so is what cannot be read', async () => {
  const { ask } = openTestHost();
  const { session } = await begin(ask);
  const answers = `/api/sessions/${session}/answers`;
  const code = async (body: unknown, path = answers) => {
    const answered = await ask<HostProblem>('POST', path, body);
    return [answered.status, answered.body.code];
  };
  expect(await code({ turn: 0, picks: ['own'] })).toEqual([422, 'illegal-answer']);
  expect(await code({ turn: 0, picks: ['ring', 'later'] })).toEqual([422, 'illegal-answer']);
  expect(await code({ turn: '0', picks: ['ring'] })).toEqual([400, 'bad-input']);
  expect(await code({ turn: 0, picks: ['ring'], weight: 9 })).toEqual([400, 'bad-input']);
  const essay = { wentWell: 'x'.repeat(4001), wouldChange: '' };
  expect(await code(essay, `/api/sessions/${session}/reflection`)).toEqual([400, 'bad-input']);
  const huge = { wentWell: 'x'.repeat(300_000), wouldChange: '' };
  expect(await code(huge, `/api/sessions/${session}/reflection`)).toEqual([413, 'too-large']);
  const { body } = await ask<PlayView>('GET', `/api/sessions/${session}`);
  expect(body.turn).toBe(0);
});

test('reflection, commitment, stop and delete are remembered', async () => {
  const { ask } = openTestHost();
  const { session } = await begin(ask);
  const at = `/api/sessions/${session}`;
  await ask('POST', `${at}/reflection`, { wentWell: 'I rang', wouldChange: 'Less hurry' });
  await ask('POST', `${at}/commitment`, { what: 'Ring first', by: '2026-12-01' });
  const { body } = await ask<PlayView>('POST', `${at}/stop`);
  expect(body).toMatchObject({
    status: 'stopped',
    reflection: { wentWell: 'I rang', wouldChange: 'Less hurry' },
    commitment: { what: 'Ring first', by: '2026-12-01' },
  });
  expect((await ask<LibraryView>('GET', '/api/library')).body.unfinished).toEqual([]);
  expect((await ask('DELETE', at)).status).toBe(200);
  expect((await ask('GET', at)).status).toBe(404);
  expect((await ask('DELETE', at)).status).toBe(404);
});

test('a debrief is exported as a file with a name', async () => {
  const { ask } = openTestHost();
  const { session } = await play(ask, await begin(ask), ...goodRun);
  const markdown = await ask<string>('GET', `/api/sessions/${session}/export?format=markdown`);
  expect(markdown.headers.get('content-disposition')).toMatch(
    /^attachment; filename="amends-cold-boiler-\d{4}-\d\d-\d\d\.md"$/,
  );
  expect(markdown.body).toContain('# The boiler nobody came for');
  const json = await ask<Debrief>('GET', `/api/sessions/${session}/export?format=json`);
  expect(json.headers.get('content-disposition')).toContain('.json"');
  expect(json.body.format).toBe(1);
  expect((await ask('GET', `/api/sessions/${session}/export?format=pdf`)).status).toBe(400);
});

test('settings stay where they are not named, and changed weights reach the next run', async () => {
  const { ask } = openTestHost();
  expect((await ask<Settings>('GET', '/api/settings')).body).toEqual({
    theme: 'system',
    voice: false,
    manner: 'choose',
    drillsMissed: [],
  });
  await ask('PUT', '/api/settings', { weights: { principles: { initiate: 13 } } });
  const { body } = await ask<Settings>('PUT', '/api/settings', { theme: 'dark', voice: true });
  expect(body).toMatchObject({ theme: 'dark', voice: true, weights: { principles: { initiate: 13 } } });
  const { session } = await play(ask, await begin(ask), ...goodRun);
  const debrief = await ask<Debrief>('GET', `/api/sessions/${session}/debrief`);
  expect(debrief.body.score.raw).toBe(45);
  expect((await ask('PUT', '/api/settings', { theme: 'pink' })).status).toBe(400);
  const reset = await ask<Settings>('PUT', '/api/settings', { weights: null });
  expect(reset.body.weights).toBeUndefined();
});

test('the typed client reads the doctrine, with the scenarios that practise each principle', async () => {
  const { ask } = openTestHost();
  const client = hc<HostRoutes>('http://host', {
    fetch: async (input: URL | RequestInfo) => {
      const path = new URL(input instanceof Request ? input.url : String(input)).pathname;
      return Response.json((await ask('GET', path)).body);
    },
  });
  const doctrine = await (await client.api.doctrine.$get()).json();
  expect([doctrine.principles.length, doctrine.faults.length, doctrine.steps.length]).toEqual([16, 16, 27]);
  const ownership = doctrine.principles.find(({ id }) => id === 'ownership');
  expect(ownership?.scenarios).toEqual([{ id: 'cold-boiler', title: 'The boiler nobody came for' }]);
});

test('without a desktop printing is refused; with one it is handed on', async () => {
  const { ask } = openTestHost();
  expect((await ask('GET', '/api/capabilities')).body).toEqual({ door: 'loopback', printToPdf: false, reveal: false });
  expect((await ask('POST', '/api/print')).status).toBe(501);
  const desktop = openTestHost(undefined, { printToPdf: () => Promise.resolve('/home/ada/debrief.pdf') });
  expect((await desktop.ask('GET', '/api/capabilities')).body).toEqual({
    door: 'electron',
    printToPdf: true,
    reveal: false,
  });
  expect((await desktop.ask('POST', '/api/print')).body).toEqual({ file: '/home/ada/debrief.pdf' });
});

test('an address that is not there is a problem in JSON', async () => {
  const { ask } = openTestHost();
  expect(await ask<HostProblem>('GET', '/api/nowhere')).toMatchObject({ status: 404, body: { code: 'not-found' } });
});
