#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './commands/command.ts';
import { runCommand } from './run-command.ts';

/** Each command is loaded when it is asked for, so that checking a file does not load a server. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  check: async () => (await import('./commands/check.ts')).check,
  run: async () => (await import('./commands/run.ts')).run,
  score: async () => (await import('./commands/score.ts')).score,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  branches: async () => (await import('./commands/branches.ts')).branches,
  shortcut: async () => (await import('./commands/shortcut.ts')).shortcut,
};

async function help(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const uses = loaded.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return [
    'Amends: practise an apology before you need it.',
    '',
    ...uses,
    '',
    '  amends --help',
    '  amends --version',
  ].join('\n');
}

function version(): string {
  const file = join(import.meta.dirname, '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The command line: one word, then its options. Resolves to the exit code. */
async function main([word, ...args]: string[]): Promise<number> {
  if (word === '--version' || word === '-v') {
    console.log(version());
    return 0;
  }
  if (word === '--help' || word === '-h' || args.includes('--help')) {
    console.log(await help());
    return 0;
  }
  const load = word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (load) return runCommand(await load(), args);
  console.error(word === undefined ? await help() : `There is no command "${word}".\n\n${await help()}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
