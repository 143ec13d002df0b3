import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../host-error.ts';
import type { Database } from './database.ts';
import { openDatabase, readVersion } from './database.ts';
import { createRecords } from './create-records.ts';
import { keepCopy } from './keep-copy.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, refuseNewer } from './migrate.ts';
import type { Records } from './records.ts';
import { recordsError } from './records-error.ts';
import { setAside } from './set-aside.ts';

/** The records of a data folder, and what a person should be told about how they were found. */
export interface OpenedRecords {
  records: Records;
  notices: string[];
}

/**
 * Opens the records of a data folder, checks them, copies them and brings them to this version.
 * A damaged file is kept aside and a new one begun; one from a newer version is left untouched. Throws a HostError.
 */
export function openRecords(folder: string, at: number): OpenedRecords {
  const file = join(folder, 'amends.sqlite');
  const notices: string[] = [];
  prepareFolder(folder);
  if (existsSync(file)) refuseNewer(readVersion(file) ?? 0, file);
  let database = openSound(file);
  if (!database) {
    const kept = setAside(file, at);
    notices.push(
      `The records were damaged. They are kept as ${kept}, and new ones were begun. Copies of earlier days are in ${join(folder, 'backups')}.`,
    );
    database = openDatabase(file);
  }
  try {
    const problem = keepCopy(database, join(folder, 'backups'), at);
    if (problem) notices.push(problem);
    migrate(database);
    return { records: createRecords(database), notices };
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw recordsError(error, folder);
  }
}

/** The database if SQLite finds it sound; null where it is damaged. */
function openSound(file: string): Database | null {
  if (!existsSync(file)) return openDatabase(file);
  let database: Database | null = null;
  try {
    database = openDatabase(file);
    const verdict = Object.values(database.get('PRAGMA quick_check(1)') ?? {})[0];
    if (verdict === 'ok') return database;
  } catch (error) {
    if (!(error instanceof HostError && error.problem.code === 'damaged')) {
      database?.close();
      throw error;
    }
  }
  database?.close();
  return null;
}
