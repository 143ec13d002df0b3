import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { loadLanguage } from '../simulation/reply/language/load-language.ts';
import type { Host } from './host/create-host.ts';
import { createHost } from './host/create-host.ts';
import type { Desktop, HostParts } from './host/host-parts.ts';
import { openLibrary } from './host/library/open-library.ts';
import type { FolderLock, Holder } from './host/records/lock-folder.ts';
import { lockFolder } from './host/records/lock-folder.ts';
import { warmUp } from './host/play/warm-up.ts';
import { openRecords } from './host/records/open-records.ts';

export interface HostFolders {
  /** Records, copies and, unless named, the person's own scenarios. */
  data: string;
  /** The scenarios that come with Amends. */
  bundled: string;
  /** The person's own scenarios. */
  user?: string | undefined;
}

/** The host over real folders, with what a person should be told about how they were found. */
export interface OpenedHost {
  host: Host;
  lock: FolderLock;
  notices: string[];
  /** Call it once the page is open: searches ahead of need. */
  warmUp: () => void;
  close: () => void;
}

/** Opens the host for a door, or says which process already has the data folder. Throws a HostError. */
export function openHost(
  folders: HostFolders,
  door: HostParts['door'],
  desktop?: Desktop,
): OpenedHost | { holder: Holder | null } {
  const taken = lockFolder(folders.data);
  if ('holder' in taken) return taken;
  const { lock } = taken;
  try {
    const { records, notices } = openRecords(folders.data, Date.now());
    const library = openLibrary(folders.bundled, folders.user ?? join(folders.data, 'scenarios'));
    const host = createHost({
      library,
      records,
      clock: Date.now,
      newId: randomUUID,
      newSeed: () => randomInt(2 ** 31),
      language: loadLanguage,
      door,
      ...(desktop ? { desktop } : {}),
    });
    let coolDown = () => {};
    const close = () => {
      coolDown();
      library.close();
      records.close();
      lock.release();
    };
    const startWarming = () => {
      coolDown = warmUp({ library, records });
    };
    return { host, lock, notices, warmUp: startWarming, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
