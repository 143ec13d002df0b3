import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { recordsError } from './records-error.ts';

/** Who has a data folder open. `address` opens the app and carries its key, so the file is readable by its owner alone. */
export interface Holder {
  pid: number;
  address: string | null;
}

/** A held data folder: no other process opens its records until it is let go or this process ends, however it ends. */
export interface FolderLock {
  /** Says where this process can be reached, for a second start. */
  announce: (address: string) => void;
  release: () => void;
}

const busy = 5;

/** Takes a data folder for this process, or says who has it. The operating system lets go of it when a process dies. */
export function lockFolder(folder: string): { lock: FolderLock } | { holder: Holder | null } {
  const note = join(folder, 'amends.lock');
  try {
    makeFolder(folder);
    const hold = new DatabaseSync(join(folder, 'amends.lock.sqlite'), { timeout: 0 });
    try {
      hold.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      hold.close();
      if ((error as { errcode?: number }).errcode === busy) return { holder: readHolder(note) };
      throw error;
    }
    const announce = (address: string | null) =>
      writeFileSync(note, JSON.stringify({ pid: process.pid, address }), { mode: 0o600 });
    announce(null);
    const release = () => {
      rmSync(note, { force: true });
      hold.close();
    };
    return { lock: { announce, release } };
  } catch (error) {
    throw recordsError(error, folder);
  }
}

function readHolder(note: string): Holder | null {
  try {
    const { pid, address } = JSON.parse(readFileSync(note, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, address: typeof address === 'string' ? address : null } : null;
  } catch {
    return null;
  }
}
