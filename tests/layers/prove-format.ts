import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';

const FILE = join(import.meta.dirname, 'fixtures', 'format', 'unformatted.ts');

/** Shows a badly formatted file to prettier, under the project's own settings, and says so if it is let through. */
export async function proveFormat(): Promise<string[]> {
  const settings = await resolveConfig(FILE);
  const passes = await check(readFileSync(FILE, 'utf8'), { ...settings, filepath: FILE });
  if (!settings) return ['prettier does not find its settings'];
  return passes ? ['prettier lets the badly formatted fixture through'] : [];
}
