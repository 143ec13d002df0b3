import { copyFileSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../records/make-folder.ts';
import type { BrokenFile } from '../views.ts';
import type { Library, LibraryEntry } from './library.ts';
import type { ReadFile } from './read-folder.ts';
import { readFolder } from './read-folder.ts';

/** How long a folder must be quiet before it is read again, in milliseconds: an editor writes a file in several steps. */
const quiet = 80;

/** Where the drills of a folder lie. */
const drills = (folder: string) => join(folder, 'drills');

/** The bundled scenarios and drills and a person's own, read again whenever a file of these folders changes. */
export function openLibrary(bundledFolder: string, userFolder: string): Library {
  let shelf = fill(bundledFolder, userFolder);
  let timer: NodeJS.Timeout | null = null;
  const refill = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      shelf = fill(bundledFolder, userFolder);
    }, quiet);
    timer.unref();
  };
  tryToMake(userFolder);
  offerCompletion(bundledFolder, userFolder);
  const watched = [bundledFolder, drills(bundledFolder), userFolder, drills(userFolder)];
  const watchers = watched.flatMap((folder) => watchFolder(folder, refill) ?? []);
  return {
    entries: () => shelf.entries,
    broken: () => shelf.broken,
    userFolder,
    reread: () => {
      shelf = fill(bundledFolder, userFolder);
    },
    close: () => {
      if (timer) clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** All folders in order; the second file with an id that is taken is reported and never hides the first. */
function fill(bundledFolder: string, userFolder: string): { entries: LibraryEntry[]; broken: BrokenFile[] } {
  const entries = new Map<string, LibraryEntry>();
  const broken: BrokenFile[] = [];
  const shelves = [
    ...[bundledFolder, drills(bundledFolder)].flatMap((folder) => readFolder(folder, 'bundled')),
    ...[userFolder, drills(userFolder)].flatMap((folder) => readFolder(folder, 'user')),
  ];
  for (const read of shelves) {
    const refused = refuseDouble(read, entries);
    if (refused) broken.push(refused);
    else if ('entry' in read) entries.set(read.entry.id, read.entry);
  }
  return { entries: [...entries.values()], broken };
}

function refuseDouble(read: ReadFile, entries: ReadonlyMap<string, LibraryEntry>): BrokenFile | null {
  if ('broken' in read) return read.broken;
  const { id, file, text } = read.entry;
  const first = entries.get(id);
  if (!first) return null;
  const line = Math.max(1, text.split('\n').findIndex((each) => /^["']?id["']?\s*:/.test(each)) + 1);
  const message = `The id "${id}" is already taken by ${first.file}.`;
  const remedy = 'Give this scenario an id of its own.';
  return { file, problems: [{ code: 'duplicate-id', severity: 'error', message, line, column: 1, remedy }] };
}

function tryToMake(folder: string): void {
  try {
    makeFolder(folder);
  } catch {
    // The folder is then empty, and the library says where it would be.
  }
}

/** Puts the format's JSON Schema beside a person's own scenarios, where their editor looks for it. */
function offerCompletion(bundledFolder: string, userFolder: string): void {
  try {
    copyFileSync(join(bundledFolder, 'scenario.schema.json'), join(userFolder, 'scenario.schema.json'));
  } catch {
    // Without it everything works but completion.
  }
}

function watchFolder(folder: string, onChange: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
