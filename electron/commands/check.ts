import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codeFrameColumns } from '@babel/code-frame';
import { renderCheckHtml } from '../../simulation/check/report/render-check-html.ts';
import { sayWay } from '../../simulation/check/say-way.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import type { CheckedFiles } from './check-files.ts';
import { checkFiles } from './check-files.ts';
import { reportedFiles } from './check-reported-files.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import type { FileProblem } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import { watchProgress } from './check-progress.ts';

const options = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  notices: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

/** Checks scenario files in every state they can reach, and plays the playthroughs beside them. */
export const check: Command = {
  usage: 'amends check FILE|DIR… [--json] [--html FILE] [--notices] [--strict]',
  summary:
    'Check scenario files in every state they can reach, and play their playthroughs. --notices also reads the replies as written ones are read; --strict fails on warnings.',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length === 0) throw new UsageError('Name at least one file or folder.');
    const files = listFiles(positionals);
    const language = values.notices ? await loadLanguage() : null;
    const progress = watchProgress();
    const checked = await checkFiles(files, { language, onProgress: progress.show });
    progress.end();
    if (values.html !== undefined) writeFileSync(values.html, renderCheckHtml(reportedFiles(checked)));
    console.log(values.json ? toJson(checked.problems) : toWords(checked, files.length));
    const failing = checked.problems.filter(({ accepted }) => accepted === undefined);
    return failing.some(({ severity }) => severity === 'error' || (values.strict && severity === 'warning')) ? 1 : 0;
  },
};

function toJson(problems: readonly FileProblem[]): string {
  const inOrder = problems.map(({ file, line, column, code, severity, message, remedy, path, accepted }) => {
    return { file, line, column, code, severity, message, remedy, path, accepted };
  });
  return JSON.stringify(inOrder, null, 2);
}

function toWords({ problems, texts, scenarios }: CheckedFiles, files: number): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const open = problems.filter(({ accepted }) => accepted === undefined);
  const of = (severity: FileProblem['severity']) => open.filter((problem) => problem.severity === severity).length;
  const states = [...scenarios.values()].reduce((sum, { coverage }) => sum + coverage.states, 0);
  const more = [
    problems.length > open.length ? `${count(problems.length - open.length, 'warning')} accepted` : '',
    of('notice') > 0 ? count(of('notice'), 'notice') : '',
    scenarios.size > 0 ? `${states.toLocaleString('en')} states searched` : '',
  ].filter((part) => part !== '');
  const summary = [count(files, 'file'), count(of('error'), 'error'), count(of('warning'), 'warning'), ...more].join(
    ', ',
  );
  return [...problems.map((problem) => describe(problem, texts.get(problem.file))), summary].join('\n\n');
}

function describe(problem: FileProblem, text?: string): string {
  const { file, line, column, code, severity, message, remedy, path, accepted } = problem;
  const mark = accepted !== undefined ? 'accepted: ' : severity === 'error' ? '' : `${severity}: `;
  const head = `${file}:${line}:${column}: ${mark}${message} [${code}]`;
  if (accepted !== undefined) return `${head}\n  ${accepted}`;
  const place = { start: { line, column: column - 1 } };
  const frame = text === undefined ? [] : [codeFrameColumns(text, place, { linesAbove: 1, linesBelow: 1 })];
  const way = path && path.length > 0 ? [`  Shown by: ${sayWay(path)}`] : [];
  return [head, ...frame, `  ${remedy}`, ...way].join('\n');
}
