import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { HostError } from '../../electron/host/host-error.ts';
import { openDatabase } from '../../electron/host/records/database.ts';
import { lockFolder } from '../../electron/host/records/lock-folder.ts';
import { migrate } from '../../electron/host/records/migrate.ts';
import { openRecords } from '../../electron/host/records/open-records.ts';
import { openHost } from '../../electron/open-host.ts';
import type { SessionSummary } from '../../electron/host/views.ts';
import { begin, openTestHost, play } from './open-test-host.ts';
import { tempFolder, tempFolders } from './temp-folder.ts';

const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError) return { status: error.status, ...error.problem };
    throw error;
  }
  return null;
};

/** A data folder in which one run was begun and one answer given. */
async function playedFolders() {
  const folders = tempFolders();
  const host = openTestHost(folders);
  const view = await play(host.ask, await begin(host.ask), 'ring');
  host.close();
  return { folders, view, file: join(folders.data, 'amends.sqlite') };
}

test('records are strict, with foreign keys, in WAL mode, synced at every commit', () => {
  const file = join(tempFolder(), 'a.sqlite');
  const database = openDatabase(file);
  migrate(database);
  const pragma = (name: string) => Object.values(database.get(`PRAGMA ${name}`) ?? {})[0];
  expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
  const tables = database.all(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'",
  );
  expect(tables.map(({ name }) => name).sort()).toEqual([
    'events',
    'groups',
    'people',
    'searches',
    'sessions',
    'settings',
    'texts',
  ]);
  expect(tables.every(({ strict }) => strict === 1)).toBe(true);
  database.close();
});

test('a migration goes on from the version it finds, and one that fails changes nothing', () => {
  const database = openDatabase(join(tempFolder(), 'a.sqlite'));
  const first = 'CREATE TABLE notes (line TEXT NOT NULL) STRICT';
  migrate(database, [first]);
  database.run("INSERT INTO notes VALUES ('kept')");
  const broken = "ALTER TABLE notes ADD COLUMN by TEXT; INSERT INTO nowhere VALUES ('x')";
  expect(() => migrate(database, [first, broken])).toThrow();
  expect(database.all('SELECT * FROM notes')).toEqual([{ line: 'kept' }]);
  expect(database.get('PRAGMA user_version')).toEqual({ user_version: 1 });
  migrate(database, [first, "ALTER TABLE notes ADD COLUMN by TEXT NOT NULL DEFAULT 'me'"]);
  expect(database.all('SELECT * FROM notes')).toEqual([{ line: 'kept', by: 'me' }]);
  database.close();
});

test('records of a newer version are refused in words and left untouched', async () => {
  const { folders, file } = await playedFolders();
  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 999');
  newer.close();
  const before = readFileSync(file);
  const problem = problemOf(() => openHost(folders, 'loopback'));
  expect(problem).toMatchObject({ code: 'newer-records', safe: 'The file was not touched.' });
  expect(problem?.message).toContain('999');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(join(folders.data, 'backups'))).toBe(false);
});

test.each([
  ['overwritten from its first byte', (bytes: Buffer) => bytes.fill('not a database ', 0, 4096)],
  ['scrambled in the middle', (bytes: Buffer) => bytes.fill(0xa5, 4096, bytes.length)],
])('a file %s is kept aside, and new records begin', async (_, damage) => {
  const { folders, file } = await playedFolders();
  const damaged = damage(readFileSync(file));
  writeFileSync(file, damaged);
  const host = openTestHost(folders);
  expect(host.notices[0]).toContain('amends.sqlite.corrupt-');
  const kept = readdirSync(folders.data).find(
    (name) => name.startsWith('amends.sqlite.corrupt-') && !/-(wal|shm)$/.test(name),
  );
  expect(readFileSync(join(folders.data, kept ?? '')).equals(damaged)).toBe(true);
  expect((await host.ask<SessionSummary[]>('GET', '/api/sessions')).body).toEqual([]);
  await play(host.ask, await begin(host.ask), 'ring');
});

test('a full disk refuses the answer in words, loses nothing, and takes it once there is room', async () => {
  const { folders, file, view } = await playedFolders();
  const opened = openRecords(folders.data, 0);
  opened.records.close();
  const database = openDatabase(file);
  const pages = Number(database.get('PRAGMA page_count')?.['page_count']);
  database.exec(`PRAGMA max_page_count = ${pages}`);
  const fill = () => {
    for (;;) database.run('INSERT INTO settings VALUES (?, ?)', crypto.randomUUID(), 'x'.repeat(2000));
  };
  expect(problemOf(fill)).toMatchObject({ status: 507, code: 'disk-full' });
  expect(database.all('SELECT type FROM events WHERE session_id = ?', view.session)).toEqual([{ type: 'answered' }]);
  database.exec(`PRAGMA max_page_count = ${pages + 1000}`);
  database.run("INSERT INTO settings VALUES ('room', 'again')");
  expect(database.get('PRAGMA quick_check')).toEqual({ quick_check: 'ok' });
  database.close();
});

test('a write that fails half way leaves no half event', async () => {
  const { folders, view } = await playedFolders();
  const { records } = openRecords(folders.data, 0);
  const run = records.readRun(view.session);
  const [event] = run?.events ?? [];
  if (!event) throw new Error('no event');
  const standing = { status: 'playing', turns: 1, attempts: 1, ending: null, outcome: null, faults: 0 } as const;
  const overall = { first: null, best: null, latest: null };
  expect(() => records.appendEvent(view.session, 0, event, { ...standing, overall })).toThrow(/UNIQUE/);
  expect(() => records.appendEvent('nobody', 0, event, { ...standing, overall })).toThrow(/FOREIGN KEY/);
  expect(() =>
    records.appendEvent(view.session, 1, event, { ...standing, status: 'lost' as 'ended', overall }),
  ).toThrow(/CHECK/);
  expect(records.readRun(view.session)).toEqual(run);
  records.close();
});

test('records that cannot be written say so with a remedy', async () => {
  const { file } = await playedFolders();
  const database = openDatabase(file);
  database.exec('PRAGMA query_only = 1');
  const write = () => database.run("INSERT INTO settings VALUES ('a', '1')");
  expect(problemOf(write)).toMatchObject({ status: 503, code: 'read-only' });
  expect(problemOf(write)?.remedy).toContain('--data');
  database.close();
});

test('a data folder that cannot be made says so with a remedy', () => {
  const file = join(tempFolder(), 'a-file');
  writeFileSync(file, '');
  for (const data of [join(file, 'data'), file, '/proc/amends']) {
    const problem = problemOf(() => openHost({ data, bundled: file }, 'loopback'));
    expect(problem).toMatchObject({ status: 503, code: 'cannot-open' });
    expect(problem?.message).toContain(data);
  }
});

test('each start makes a copy that can be opened, and the last five are kept', async () => {
  const { folders, view } = await playedFolders();
  const day = 86_400_000;
  for (let start = 1; start <= 7; start++) openRecords(folders.data, start * day).records.close();
  const copies = readdirSync(join(folders.data, 'backups')).sort();
  expect(copies).toEqual([3, 4, 5, 6, 7].map((start) => `amends-1970-01-0${start + 1}T00-00-00.000Z.sqlite`));
  const copy = tempFolder();
  writeFileSync(join(copy, 'amends.sqlite'), readFileSync(join(folders.data, 'backups', copies[4] ?? '')));
  const { records } = openRecords(copy, 0);
  expect(records.readRun(view.session)?.events).toHaveLength(1);
  records.close();
});

test('a copy that cannot be made is a notice and no obstacle', async () => {
  const { folders, view } = await playedFolders();
  writeFileSync(join(folders.data, 'backups'), 'a file in the way');
  const { records, notices } = openRecords(folders.data, 0);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('No copy of the records was made');
  expect(records.readRun(view.session)).not.toBeNull();
  records.close();
});

test('one process has a data folder; a second is told where the first is reached', () => {
  const folder = tempFolder();
  const first = lockFolder(folder);
  if (!('lock' in first)) throw new Error('taken');
  first.lock.announce('http://127.0.0.1:1/?key=k');
  expect(lockFolder(folder)).toEqual({ holder: { pid: process.pid, address: 'http://127.0.0.1:1/?key=k' } });
  first.lock.release();
  expect(existsSync(join(folder, 'amends.lock'))).toBe(false);
  const second = lockFolder(folder);
  expect('lock' in second).toBe(true);
  if ('lock' in second) second.lock.release();
});

test('a note left behind by a process that is gone does not keep anybody out', () => {
  const folder = tempFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'amends.lock'), JSON.stringify({ pid: 1, address: 'http://127.0.0.1:1/?key=old' }));
  const taken = lockFolder(folder);
  expect('lock' in taken).toBe(true);
  if ('lock' in taken) taken.lock.release();
});
