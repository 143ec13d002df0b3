import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import type { Breach } from './breach.ts';

const CONFIG = new URL('../../eslint.config.js', import.meta.url);

/** Lints `paths` below `root` as if `root` were the project; a file that cannot be read breaks `parsing`. */
export async function lint(root: string, paths = ['.']): Promise<{ files: number; breaches: Breach[] }> {
  const results = await new ESLint({ cwd: root, overrideConfigFile: fileURLToPath(CONFIG) }).lintFiles(paths);
  const breaches = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => ({
      rule: ruleId ?? 'parsing',
      file: relative(root, filePath).replaceAll('\\', '/'),
      line,
      message,
    })),
  );
  return { files: results.length, breaches };
}

/** The rules that our own blocks of the lint configuration switch on, and every message their options carry. */
export async function houseRules(): Promise<{ ids: Set<string>; messages: Set<string> }> {
  const { default: config } = (await import(CONFIG.href)) as { default: Linter.Config[] };
  const settings = config
    .filter(({ name }) => name?.startsWith('amends/'))
    .flatMap(({ rules }) => Object.entries(rules ?? {}));
  const options = settings.flatMap(([, setting]) => (Array.isArray(setting) ? setting.slice(1) : []));
  const messages = options.flatMap((option) =>
    typeof option === 'object' && option && 'message' in option ? [String(option.message)] : [],
  );
  return { ids: new Set(settings.map(([id]) => id)), messages: new Set(messages) };
}
