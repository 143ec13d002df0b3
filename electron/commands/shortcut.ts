import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launcherFor } from '../launcher.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';

/** Writes a file that opens Amends by a double click. */
export const shortcut: Command = {
  usage: 'amends shortcut [DIR]',
  summary: 'Write a file that opens Amends by a double click (on the desktop, or in DIR).',
  run: (args) => {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    if (positionals.length > 1) throw new UsageError('Name one folder.');
    const desktop = join(homedir(), 'Desktop');
    const folder = resolve(positionals[0] ?? (existsSync(desktop) ? desktop : homedir()));
    if (!existsSync(folder)) throw new UsageError(`There is no folder "${folder}".`);
    const cli = join(import.meta.dirname, '..', 'cli.ts');
    const { name, text } = launcherFor(process.platform, process.execPath, cli);
    const file = join(folder, name);
    writeFileSync(file, text);
    chmodSync(file, 0o755);
    console.log(`Written: ${file}`);
    return 0;
  },
};
