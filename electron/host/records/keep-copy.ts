import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../host-error.ts';
import type { Database } from './database.ts';
import { makeFolder } from './make-folder.ts';
import { recordsError } from './records-error.ts';

/** How many copies are kept. */
const mostCopies = 5;

const isCopy = (name: string) => /^amends-.*\.sqlite$/.test(name);

/** Copies the records as they are at this start and keeps the last five. Returns a notice where no copy could be made. */
export function keepCopy(database: Database, folder: string, at: number): string | null {
  const isEmpty = database.get("SELECT 1 FROM sqlite_master WHERE name = 'sessions'") === null;
  if (isEmpty) return null;
  const copy = join(folder, `amends-${new Date(at).toISOString().replaceAll(':', '-')}.sqlite`);
  try {
    makeFolder(folder);
    rmSync(copy, { force: true });
    copyTo(database, copy);
    const copies = readdirSync(folder).filter(isCopy).sort();
    for (const old of copies.slice(0, -mostCopies)) rmSync(join(folder, old), { force: true });
    return null;
  } catch (error) {
    const known = recordsError(error, folder);
    if (!(known instanceof HostError)) throw error;
    return `No copy of the records was made at this start: ${known.problem.message} ${known.problem.remedy}`;
  }
}

/** Copies the whole database into a new file; half a copy is not left behind. */
function copyTo(database: Database, copy: string): void {
  try {
    database.run('VACUUM INTO ?', copy);
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}
