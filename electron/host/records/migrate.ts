import { HostError } from '../host-error.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** Brings a database to this version, one step a transaction, so that a step that fails leaves the version before it. */
export function migrate(database: Database, steps: readonly string[] = migrations): void {
  const version = Number(database.get('PRAGMA user_version')?.['user_version'] ?? 0);
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    database.transact(() => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/** Refuses records that a newer Amends has written. */
export function refuseNewer(version: number, file: string): void {
  if (version > migrations.length)
    throw new HostError(503, {
      code: 'newer-records',
      message: `${file} was written by a newer version of Amends (records ${version}, this one knows ${migrations.length}).`,
      safe: 'The file was not touched.',
      remedy: 'Install the newer version, or start with --data and another folder.',
    });
}
