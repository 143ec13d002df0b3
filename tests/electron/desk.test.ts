import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type {
  DeskPulse,
  DeskScene,
  DeskShelf,
  DeskView,
  PlayedThrough,
  TriedReply,
} from '../../electron/host/desk/desk-views.ts';
import type { Debrief } from '../../simulation/debrief/debrief.ts';
import type { HostProblem, LibraryView, PlayView, SessionSummary } from '../../electron/host/views.ts';
import type { Ask } from './open-test-host.ts';
import { begin, openTestHost, play } from './open-test-host.ts';
import { tempFolders } from './temp-folder.ts';

/** The first reading of a language and a check take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const wanted = { id: 'the-red-tandem', title: 'A tandem: one wheel', customer: "Niamh O'Dowd", pronoun: 'she' };

/** A host with the template saved as a scenario of the person's own. */
async function openDesk() {
  const folders = tempFolders();
  const user = join(folders.data, 'scenarios');
  const host = openTestHost(folders);
  const created = await host.ask<{ key: string }>('POST', '/api/desk', wanted);
  expect(created).toMatchObject({ status: 201, body: { key: wanted.id } });
  return { ...host, user, file: join(user, `${wanted.id}.yaml`) };
}

async function viewOf(ask: Ask, key = wanted.id): Promise<DeskView> {
  return (await ask<DeskView>('GET', `/api/desk/${key}`)).body;
}

/** The view once every path has been played. */
async function provedView(ask: Ask, key = wanted.id): Promise<DeskView> {
  await expect
    .poll(async () => (await ask<DeskPulse>('GET', `/api/desk/${key}/pulse`)).body.state, { timeout: 50_000 })
    .toBe('done');
  return viewOf(ask, key);
}

function sceneOf(view: DeskView, id: string): DeskScene {
  const scene = view.scenario?.scenes.find((each) => each.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
}

const calm = { arousal: 50, trust: 60, patience: 5, owned: true, asked: false, apologies: 1 };

test('a scenario made from the template is there at once, under its own names, and nothing in it waits for an answer', async () => {
  const { ask, file } = await openDesk();
  expect(readFileSync(file, 'utf8')).toContain(`name: "Niamh O'Dowd"`);
  const view = await provedView(ask);
  expect(view.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(view.scenario).toMatchObject({ title: wanted.title, customer: { name: wanted.customer } });
  expect(view.text).not.toMatch(/NAME|FIRST|PRONOUN|New title/);
  const { body } = await ask<LibraryView>('GET', '/api/library');
  expect(body.scenarios.map(({ id }) => id)).toContain(wanted.id);
});

test('the graph tells scenes, lines, ways and the two paths', async () => {
  const { ask } = await openDesk();
  const view = await provedView(ask);
  const lines = view.text.split('\n');
  for (const { id, lines: range } of [...(view.scenario?.scenes ?? []), ...(view.scenario?.endings ?? [])]) {
    expect(lines[range[0] - 1]?.trim()).toBe(`${id}:`);
    expect(lines[range[1] - 1]?.trim()).not.toMatch(/^(#.*)?$/);
  }
  expect(view.scenario?.edges).toContainEqual(
    expect.objectContaining({ from: 'opening', to: 'whose-doing', replies: ['sorry-but', 'by-five'], isFaulty: true }),
  );
  expect(view.check).toMatchObject({
    state: 'done',
    partial: false,
    neverReached: [],
    best: { ending: 'hospice-ride', start: { arousal: 75, trust: 30 } },
  });
  if (view.check.state !== 'done') throw new Error('not proved');
  expect(view.check.best.turns.map(({ scene, picks }) => [scene, ...picks].join('/'))).toEqual([
    'the-stand/ring',
    'opening/plain',
    'what-now/ask',
    'the-wheel/close-up',
    'the-till/two-lines',
  ]);
  expect(sceneOf(view, 'what-now').usual).toMatchObject({ by: 'best', owned: true, apologies: 1 });
  expect(sceneOf(view, 'come-again').usual.by).toBe('shortest');
});

test('what is saved in an editor is read from the disk, and a problem stands in its scene', async () => {
  const { ask, file } = await openDesk();
  const before = await provedView(ask);
  writeFileSync(file, before.text.replace('otherwise: come-again', 'otherwise: whose-doing'));
  const pulse = (await ask<DeskPulse>('GET', `/api/desk/${wanted.id}/pulse`)).body;
  expect(pulse.hash).not.toBe(before.hash);
  const { problems } = await provedView(ask);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'otherwise-punishes', place: 'opening' }));
});

test('a broken file is shown with its problems and its text, in the list and on the desk', async () => {
  const { ask, file } = await openDesk();
  writeFileSync(file, 'amends: 1\nid: the-red-tandem\nscenes: [\n');
  await expect
    .poll(async () => (await ask<DeskShelf>('GET', '/api/desk')).body.own)
    .toMatchObject([{ key: wanted.id, kind: 'broken', first: { code: 'not-yaml' } }]);
  const view = await viewOf(ask);
  expect(view).toMatchObject({
    scenario: null,
    check: { state: 'broken' },
    text: expect.stringContaining('scenes: [') as string,
  });
  expect(view.problems[0]).toMatchObject({ code: 'not-yaml', place: null });
  const sent = { scene: 'opening', state: calm };
  expect(await ask('POST', `/api/desk/${wanted.id}/runs`, sent)).toMatchObject({
    status: 409,
    body: { code: 'broken-file' },
  });
});

test('a run begins where the author says, in the state they set, and is no run of the history', async () => {
  const { ask } = await openDesk();
  const { body } = await ask<{ session: string }>('POST', `/api/desk/${wanted.id}/runs`, {
    scene: 'what-now',
    state: calm,
  });
  const view = (await ask<PlayView>('GET', `/api/sessions/${body.session}`)).body;
  expect(view).toMatchObject({ scene: { id: 'what-now' }, customer: { arousal: 50, trust: 60 }, turn: 0 });
  const ended = await play(ask, view, 'ask', 'close-up', 'two-lines');
  expect(ended.status).toBe('ended');
  const debrief = (await ask<Debrief>('GET', `/api/sessions/${body.session}/debrief`)).body;
  expect(debrief.score).toMatchObject({ overall: null, best: null });
  expect(debrief.arc[0]).toMatchObject({ arousal: 50, trust: 60 });
  const listed = (await ask<SessionSummary[]>('GET', '/api/sessions')).body;
  expect(listed).toEqual([]);
  const card = (await ask<LibraryView>('GET', '/api/library')).body.scenarios.find(({ id }) => id === wanted.id);
  expect(card).toMatchObject({ best: null, runs: 0 });
  const whole = await begin(ask, 'coach', wanted.id);
  const over = await play(ask, whole, 'ring', 'plain', 'ask', 'close-up', 'two-lines');
  const compared = (await ask<Debrief>('GET', `/api/sessions/${over.session}/debrief`)).body.comparison;
  expect(compared).toHaveLength(1);
});

test('a written reply is judged as in a run, and told where it goes', async () => {
  const { ask } = await openDesk();
  const tryIn = (scene: string, text: string) =>
    ask<TriedReply & HostProblem>('POST', `/api/desk/${wanted.id}/tries`, {
      ...{ scene, text },
      state: { ...calm, owned: false, apologies: 0, arousal: 75, trust: 30 },
    });
  const whole = (await tryIn('opening', "We never ordered the hub. That was our fault, and I'm sorry.")).body;
  expect(whole).toMatchObject({ takes: { id: 'plain' }, to: { id: 'what-now', isEnding: false } });
  expect(whole.feedback.shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['ownership', 'apology']));
  const half = (await tryIn('opening', "I'm sorry, but the wholesaler let us down.")).body;
  expect(half.feedback.faults.map(({ id }) => id)).toContain('mixedMessage');
  expect(half.feedback.written?.findings.some(({ start }) => start !== null)).toBe(true);
  expect(await tryIn('the-stand', 'Hello.')).toMatchObject({ status: 422 });
  expect(await tryIn('nowhere', 'Hello.')).toMatchObject({ status: 404 });
});

test('playthroughs are run with what did not come out as expected', async () => {
  const { ask, user } = await openDesk();
  const folder = join(user, 'playthroughs', wanted.id);
  mkdirSync(folder, { recursive: true });
  const best = ['the-stand: ring', 'opening: plain', 'what-now: ask', 'the-wheel: close-up', 'the-till: two-lines'];
  const file = (title: string, answers: string[], ending: string) =>
    `playthrough: 1\nscenario: ${wanted.id}\ntitle: ${title}\nanswers:\n${answers.map((each) => `  - ${each}\n`).join('')}expect: { ending: ${ending} }\n`;
  const written = "opening: { write: 'We never ordered the hub. That was our fault, and I am sorry.', takes: plain }";
  writeFileSync(join(folder, 'a.yaml'), file('Best', best, 'hospice-ride'));
  writeFileSync(join(folder, 'b.yaml'), file('Written', [best[0] ?? '', written, ...best.slice(2)], 'other-shop'));
  writeFileSync(join(folder, 'c.yaml'), 'playthrough: 1\n');
  const { body } = await ask<{ played: PlayedThrough[] }>('POST', `/api/desk/${wanted.id}/playthroughs`);
  expect(body.played).toMatchObject([
    { file: 'a.yaml', title: 'Best', score: 1, failures: [], ending: 'Number two hundred and twelve' },
    { file: 'b.yaml', written: 1, failures: [expect.stringContaining('the ending is "hospice-ride"')] },
    { file: 'c.yaml', title: null },
  ]);
  expect(body.played[2]?.failures.length).toBeGreaterThan(0);
});

test('a bundled scenario is copied with its playthroughs and stays as it is', async () => {
  const { ask, user, folders } = await openDesk();
  const original = join(folders.bundled, 'cold-boiler.yaml');
  const before = readFileSync(original, 'utf8');
  const beside = join(dirname(original), 'playthroughs', 'cold-boiler');
  mkdirSync(beside, { recursive: true });
  writeFileSync(
    join(beside, 'one.yaml'),
    'playthrough: 1\nscenario: cold-boiler\ntitle: One\nanswers:\n  - discovery: ring\nexpect: {}\n',
  );
  const copied = await ask<{ key: string }>('POST', '/api/desk/cold-boiler/copies', {
    id: 'warm-boiler',
    title: 'Mine: "warm"',
  });
  expect(copied).toMatchObject({ status: 201, body: { key: 'warm-boiler' } });
  expect((await viewOf(ask, 'warm-boiler')).scenario).toMatchObject({ id: 'warm-boiler', title: 'Mine: "warm"' });
  expect(readFileSync(join(user, 'playthroughs', 'warm-boiler', 'one.yaml'), 'utf8')).toContain(
    'scenario: warm-boiler',
  );
  expect(readFileSync(original, 'utf8')).toBe(before);
});

test('one file goes out and comes in again; a hostile or a taken one does not', async () => {
  const { ask, user } = await openDesk();
  const sent = await ask<string>('GET', `/api/desk/${wanted.id}/file`);
  expect(sent.headers.get('content-disposition')).toBe('attachment; filename="the-red-tandem.yaml"');
  const text = sent.body;
  const take = (body: unknown) => ask<HostProblem>('POST', '/api/desk/imports', body);
  expect(await take({ text })).toMatchObject({ status: 409, body: { code: 'id-taken' } });
  expect(await take({ text: text.replace('id: the-red-tandem', 'id: the-blue-tandem') })).toMatchObject({
    status: 201,
  });
  expect(existsSync(join(user, 'the-blue-tandem.yaml'))).toBe(true);
  const before = readdirSync(user);
  for (const id of ['../escape', '..', 'a/b', 'constructor', '/etc/passwd', 'C:\\x'])
    expect(await take({ text: text.replace('id: the-red-tandem', `id: ${JSON.stringify(id)}`) }), id).toMatchObject({
      status: 422,
    });
  expect(await take({ text: 'scenes: [' })).toMatchObject({ status: 422, body: { code: 'broken-file' } });
  expect(await take({ text: '&a [*a, *a]\n'.repeat(200) })).toMatchObject({ status: 422 });
  expect(await take({ text: `# ${'x'.repeat(1024 * 1024)}` })).toMatchObject({ status: 400 });
  expect(await take({ text: 'x'.repeat(3 * 1024 * 1024) })).toMatchObject({ status: 413 });
  expect(readdirSync(user)).toEqual(before);
});

test('no id and no key leads out of the folder or over a file that is there', async () => {
  const { ask, file } = await openDesk();
  const before = readFileSync(file, 'utf8');
  expect(await ask('POST', '/api/desk', wanted)).toMatchObject({ status: 409 });
  expect(await ask('POST', `/api/desk/${wanted.id}/copies`, { id: wanted.id, title: 'x' })).toMatchObject({
    status: 409,
  });
  expect(await ask('POST', '/api/desk', { ...wanted, id: 'cold-boiler' })).toMatchObject({ status: 409 });
  for (const id of ['../x', 'x/y', '.x', 'X', '', 'x'.repeat(61)])
    expect(await ask('POST', '/api/desk', { ...wanted, id }), id).toMatchObject({ status: 400 });
  for (const key of ['..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', '..%5Cx', 'nothing'])
    expect((await ask('GET', `/api/desk/${key}`)).status, key).toBe(404);
  expect(readFileSync(file, 'utf8')).toBe(before);
  const state = { ...calm, arousal: 101 };
  expect(await ask('POST', `/api/desk/${wanted.id}/runs`, { scene: 'opening', state })).toMatchObject({ status: 400 });
});
