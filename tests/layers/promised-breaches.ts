import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from './breach.ts';

/** Reads the `// breaks: rule, rule` remarks below `root`: what its files promise to be caught for. */
export function promisedBreaches(root: string): Breach[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const rules = /\/\/ breaks: (.+)$/.exec(text)?.[1]?.split(', ') ?? [];
        return rules.map((rule) => ({ rule, file: file.replaceAll('\\', '/'), line: index + 1, message: text.trim() }));
      }),
  );
}
