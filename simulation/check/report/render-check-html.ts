import type { Problem } from '../../scenario/problem.ts';
import { escape } from './escape.ts';
import { renderScenario } from './render-scenario.ts';
import type { ReportedFile } from './reported-file.ts';
import { reportStyle } from './report-style.ts';

/** What the checks found, as one page that needs nothing from anywhere. */
export function renderCheckHtml(files: readonly ReportedFile[]): string {
  const open = files.flatMap(({ problems }) => problems).filter(({ accepted }) => accepted === undefined);
  const count = (severity: Problem['severity'], word: string) => {
    const number = open.filter((problem) => problem.severity === severity).length;
    return `${number} ${word}${number === 1 ? '' : 's'}`;
  };
  const summary = [
    `${files.length} file${files.length === 1 ? '' : 's'}`,
    count('error', 'error'),
    count('warning', 'warning'),
  ];
  const contents =
    files.length < 2
      ? ''
      : `<ul>${files.map(({ file, checked }, index) => `<li><a href="#file-${index}">${escape(checked?.scenario.title ?? file)}</a></li>`).join('')}</ul>`;
  const sections = files.map((each, index) => renderScenario(each, `file-${index}`));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>What the checks found</title><style>${reportStyle}</style></head><body>`,
    `<h1>What the checks found</h1><p class="soft">${summary.join(', ')}</p>${contents}`,
    ...sections,
    '</body></html>\n',
  ].join('\n');
}
