import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Electron binary that came with the install, if it was fetched. Only looks: importing `electron` would download it. */
export function findElectron(root: string, env: Record<string, string | undefined>): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const note = join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = named ? join(named, name ?? 'electron') : name ? join(folder, 'dist', name) : null;
  return path && existsSync(path) ? path : null;
}
