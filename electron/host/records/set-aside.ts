import { existsSync, renameSync } from 'node:fs';

/** Renames a damaged database with its companions, so that nothing of it is lost, and returns its new path. */
export function setAside(file: string, at: number): string {
  const stamp = new Date(at).toISOString().replaceAll(':', '-');
  const kept = `${file}.corrupt-${stamp}`;
  for (const companion of ['-wal', '-shm', '']) {
    if (existsSync(`${file}${companion}`)) renameSync(`${file}${companion}`, `${kept}${companion}`);
  }
  return kept;
}
