import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { HostError } from './host/host-error.ts';

/** Whether the built page is missing or older than what it is built from. */
export function isPageStale(root: string): boolean {
  const built = join(root, 'dist', 'renderer', 'index.html');
  const sources = join(root, 'renderer');
  if (!existsSync(built)) return true;
  if (!existsSync(sources)) return false;
  const builtAt = statSync(built).mtimeMs;
  const config = join(root, 'vite.config.ts');
  if (existsSync(config) && statSync(config).mtimeMs > builtAt) return true;
  return readdirSync(sources, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > builtAt,
  );
}

/** Builds the page; with `withShell` what Electron needs too. Vite is loaded only where something has to be built. */
export async function buildPage(root: string, withShell = false): Promise<void> {
  try {
    const { build, createBuilder } = await import('vite');
    const options = { configFile: join(root, 'vite.config.ts'), logLevel: 'warn' as const };
    if (withShell) await (await createBuilder(options, null)).buildApp();
    else await build(options);
  } catch (error) {
    throw new HostError(500, {
      code: 'page-not-built',
      message: `The page could not be built: ${stripVTControlCharacters(String(error)).split('\n').slice(0, 6).join('\n')}`,
      safe: 'Your records were not touched.',
      remedy: 'Run npm ci in the folder of Amends and start again.',
    });
  }
}
