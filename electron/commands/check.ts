import { parseArgs } from 'node:util';
import { codeFrameColumns } from '@babel/code-frame';
import { checkFiles } from './check-files.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import type { FileProblem } from './file-problem.ts';
import { listFiles } from './list-files.ts';

/** Checks scenario files, and plays the playthroughs beside them. */
export const check: Command = {
  usage: 'amends check FILE|DIR… [--json]',
  summary: 'Check scenario files and play their playthroughs.',
  run: (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    if (positionals.length === 0) throw new UsageError('Name at least one file or folder.');
    const files = listFiles(positionals);
    const { problems, texts } = checkFiles(files);
    console.log(values.json ? toJson(problems) : toWords(problems, texts, files.length));
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  },
};

function toJson(problems: readonly FileProblem[]): string {
  const inOrder = problems.map(({ file, line, column, code, severity, message, remedy }) => {
    return { file, line, column, code, severity, message, remedy };
  });
  return JSON.stringify(inOrder, null, 2);
}

function toWords(problems: readonly FileProblem[], texts: ReadonlyMap<string, string>, files: number): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const warnings = problems.length - errors;
  const summary = `${count(files, 'file')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [...problems.map((problem) => describe(problem, texts.get(problem.file))), summary].join('\n\n');
}

function describe({ file, line, column, code, severity, message, remedy }: FileProblem, text?: string): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  const place = { start: { line, column: column - 1 } };
  const frame = text === undefined ? [] : [codeFrameColumns(text, place, { linesAbove: 1, linesBelow: 1 })];
  return [`${file}:${line}:${column}: ${mark}${message} [${code}]`, ...frame, `  ${remedy}`].join('\n');
}
