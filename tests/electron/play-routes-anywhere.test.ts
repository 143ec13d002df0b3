import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run-cli.ts';

/** Every module a file needs when it runs, types left out, as paths in the project or package names. */
function modulesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, clause = '', from = ''] of text.matchAll(/^import\s+([^;]*?)from '([^']+)';/gm)) {
    if (clause.startsWith('type ')) continue;
    if (from.startsWith('.')) modulesBehind(join(dirname(file), from), seen);
    else seen.add(from);
  }
  return seen;
}

test('the play routes need no Node module, so that an exported course can mount them in a page', () => {
  const needed = [...modulesBehind(join(root, 'electron', 'host', 'routes', 'play-routes.ts'))];
  const packages = needed.filter((name) => !name.startsWith('/')).sort();
  expect(packages).toEqual(['@hono/zod-validator', 'hono', 'yaml', 'zod']);
  const files = needed.filter((name) => name.startsWith('/')).map((name) => relative(root, name));
  expect(files).toContain(join('simulation', 'session', 'command.ts'));
  for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\b(?:process|Buffer)\./);
});
