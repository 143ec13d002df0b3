#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { evaluate } from './commands/evaluate.ts';
import { run } from './commands/run.ts';
import { score } from './commands/score.ts';
import { shortcut } from './commands/shortcut.ts';
import { start } from './commands/start.ts';
import { runCommand } from './run-command.ts';

const commands: Command[] = [start, check, run, score, evaluate, shortcut];

function help(): string {
  const uses = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return ['Amends: practise an apology before you need it.', '', ...uses, '', '  amends --help', '  amends --version'].join('\n');
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
    console.log(help());
    return 0;
  }
  const command = commands.find(({ name }) => name === word);
  if (command) return runCommand(command, args);
  console.error(word === undefined ? help() : `There is no command "${word}".\n\n${help()}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
