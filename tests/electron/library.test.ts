import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { LibraryView, PlayView } from '../../electron/host/views.ts';
import { begin, goodRun, openTestHost, play } from './open-test-host.ts';
import { tempFolders } from './temp-folder.ts';

const view = async ({ ask }: Pick<ReturnType<typeof openTestHost>, 'ask'>) =>
  (await ask<LibraryView>('GET', '/api/library')).body;

function folders() {
  const made = tempFolders();
  mkdirSync(made.user, { recursive: true });
  const fixture = readFileSync(join(made.bundled, 'cold-boiler.yaml'), 'utf8');
  return { ...made, fixture, write: (name: string, text: string) => writeFileSync(join(made.user, name), text) };
}

test('a broken file is listed with its problems and hides no other', async () => {
  const { write, fixture, ...made } = folders();
  write('torn.yaml', 'amends: 1\nid: [');
  write('lost.yaml', fixture.replace('id: cold-boiler', 'id: lost').replace('go: what-now', 'go: what-then'));
  write('mine.yaml', fixture.replace('id: cold-boiler', 'id: mine'));
  const { scenarios, broken, userFolder } = await view(openTestHost(made));
  expect(scenarios.map(({ id, source }) => [id, source])).toEqual([
    ['cold-boiler', 'bundled'],
    ['mine', 'user'],
  ]);
  expect(broken.map(({ file }) => file)).toEqual([join(made.user, 'lost.yaml'), join(made.user, 'torn.yaml')]);
  expect(broken[0]?.problems[0]).toMatchObject({ code: 'dangling-target', severity: 'error' });
  expect(broken[0]?.problems[0]?.line).toBeGreaterThan(30);
  expect(broken[1]?.problems[0]?.code).toBe('not-yaml');
  expect(userFolder).toBe(made.user);
});

test('the second file with an id is reported with the first one named', async () => {
  const { write, fixture, ...made } = folders();
  write('copy.yaml', fixture);
  const { scenarios, broken } = await view(openTestHost(made));
  expect(scenarios).toHaveLength(1);
  expect(broken).toMatchObject([{ problems: [{ code: 'duplicate-id', line: 2 }] }]);
  expect(broken[0]?.problems[0]?.message).toContain(join(made.bundled, 'cold-boiler.yaml'));
});

test('a file over 1 MiB, a folder and a link to nowhere are refused without being read', async () => {
  const { write, fixture, ...made } = folders();
  write('huge.yaml', `${fixture}#${'x'.repeat(1024 * 1024)}`);
  mkdirSync(join(made.user, 'folder.yaml'));
  symlinkSync(join(made.user, 'nowhere'), join(made.user, 'link.yaml'));
  const { broken } = await view(openTestHost(made));
  expect(broken.map(({ problems }) => problems[0]?.code)).toEqual(['too-large', 'not-yaml']);
});

test('playthroughs in their folder are no scenarios', async () => {
  const { write: _, fixture, ...made } = folders();
  mkdirSync(join(made.user, 'playthroughs'));
  writeFileSync(join(made.user, 'playthroughs', 'good.yaml'), fixture.replace('id: cold-boiler', 'id: other'));
  const { scenarios, broken } = await view(openTestHost(made));
  expect([scenarios.length, broken.length]).toEqual([1, 0]);
});

test('an edit, a new file and a deletion appear without a restart', async () => {
  const { write, fixture, ...made } = folders();
  const host = openTestHost(made);
  const ids = async () => (await view(host)).scenarios.map(({ id, title }) => [id, title]);
  const original = ['cold-boiler', 'The boiler nobody came for'];
  write('mine.yaml', fixture.replace('id: cold-boiler', 'id: mine').replace('The boiler nobody', 'The tap nobody'));
  await vi.waitFor(async () => expect(await ids()).toEqual([original, ['mine', 'The tap nobody came for']]), 4000);
  write('mine.yaml', 'amends: 1');
  await vi.waitFor(async () => expect((await view(host)).broken).toHaveLength(1), 4000);
  rmSync(join(made.user, 'mine.yaml'));
  await vi.waitFor(async () => expect((await view(host)).broken).toEqual([]), 4000);
  expect(await ids()).toEqual([original]);
});

test('a run goes on with the words it was begun with after its file changed or vanished', async () => {
  const made = folders();
  const host = openTestHost(made);
  const begun = await play(host.ask, await begin(host.ask), 'ring');
  const file = join(made.bundled, 'cold-boiler.yaml');
  writeFileSync(file, made.fixture.replace('Ring him now.', 'Ring him this minute.'));
  const changed = async () => {
    const other = await begin(host.ask);
    return other.scene?.items.some(({ words }) => words === 'Ring him this minute.');
  };
  await vi.waitFor(async () => expect(await changed()).toBe(true), 4000);
  renameSync(file, `${file}.gone`);
  await vi.waitFor(async () => expect((await view(host)).scenarios).toEqual([]), 4000);
  const resumed = await host.ask<PlayView>('GET', `/api/sessions/${begun.session}`);
  expect(resumed.body).toEqual(begun);
  const end = await play(host.ask, resumed.body, ...goodRun.slice(1));
  expect(end.ending?.outcome).toBe('won-back');
  expect((await host.ask('GET', `/api/sessions/${begun.session}/debrief`)).status).toBe(200);
});
