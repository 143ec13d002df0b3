import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/** Every YAML file named, or lying anywhere below a folder named, in order. Throws a UsageError for what is not there. */
export function listFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(listBelow))];
}

function listBelow(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`There is no file or folder "${path}".`);
  if (!stat.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return listBelow(inside);
      return /\.ya?ml$/i.test(entry.name) ? [inside] : [];
    });
}
