import type { HostParts } from '../host-parts.ts';
import { findPaths } from './find-paths.ts';
import { weightsInUse } from './weights-in-use.ts';

/** How long the page is left alone first, in milliseconds. */
const head = 1500;

/** Searches the library one scenario after the other while nobody waits for it, so that a run begins at once. Returns how to stop. */
export function warmUp({ library, records }: Pick<HostParts, 'library' | 'records'>): () => void {
  let isStopped = false;
  const search = async () => {
    await new Promise<void>((resume) => {
      const pause = setTimeout(resume, head);
      if (typeof pause === 'object') pause.unref();
    });
    for (const { hash, scenario } of library.entries()) {
      if (isStopped) return;
      await findPaths(records, hash, scenario, weightsInUse(records), false);
    }
  };
  search().catch((error: unknown) => {
    if (!isStopped) throw error;
  });
  return () => {
    isStopped = true;
  };
}
