import type { WayStep } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Coverage, SceneCoverage } from '../coverage.ts';
import { sayWay } from '../say-way.ts';
import { drawGraph } from './draw-graph.ts';
import { escape, escapeWords } from './escape.ts';
import type { ReportedFile, ReportedProblem } from './reported-file.ts';

/** One scenario of the report: its problems, its graph, the best and the worst way, what was covered. */
export function renderScenario({ file, problems, checked }: ReportedFile, id: string): string {
  const title = `<h2 id="${id}">${escape(checked?.scenario.title ?? file)}</h2><p class="soft"><code>${escape(file)}</code></p>`;
  const list =
    problems.length > 0
      ? `<ul class="problems">${problems.map(renderProblem).join('')}</ul>`
      : '<p>Nothing was found.</p>';
  const found = `<h3>Problems</h3>${list}`;
  if (!checked) return `<section>${title}${found}</section>`;
  const { scenario, coverage } = checked;
  const parts = [
    title,
    renderFacts(coverage),
    found,
    renderGraph(scenario, coverage, problems),
    renderWays(coverage),
    renderTable(coverage),
  ];
  return `<section>${parts.join('\n')}</section>`;
}

function renderProblem({ severity, code, line, column, message, remedy, path, accepted }: ReportedProblem): string {
  const kind = accepted === undefined ? severity : 'accepted';
  const way = path && path.length > 0 ? `<p class="way">Shown by: ${escape(sayWay(path))}</p>` : '';
  const answer = accepted === undefined ? `<p>${escapeWords(remedy)}</p>` : `<p>Accepted: ${escape(accepted)}</p>`;
  return [
    `<li class="${severity} ${kind}"><p class="where"><b>${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}</b> · line ${line}, column ${column} · <code>${code}</code></p>`,
    `<p>${escapeWords(message)}</p>${answer}${way}</li>`,
  ].join('');
}

function renderFacts({ states, statesPastWritten, partial, minutes, readingLevel, skipped }: Coverage): string {
  const seen = partial
    ? `<b>${states.toLocaleString('en')}</b> states searched, and there are more`
    : `every one of <b>${states.toLocaleString('en')}</b> states searched`;
  const written =
    statesPastWritten > 0 ? `<li><b>${statesPastWritten.toLocaleString('en')}</b> more past a written reply</li>` : '';
  const left =
    skipped.length > 0
      ? `<p class="soft">Left out: ${skipped.map(({ code, because }) => `<code>${code}</code> (${because})`).join(', ')}.</p>`
      : '';
  return `<ul class="fact"><li>${seen}</li>${written}<li>about <b>${minutes}</b> min</li><li>reads like school year <b>${Math.max(1, Math.round(readingLevel))}</b></li></ul>${left}`;
}

function renderGraph(scenario: Scenario, coverage: Coverage, problems: readonly ReportedProblem[]): string {
  const open = problems.filter(({ accepted, severity }) => accepted === undefined && severity !== 'notice');
  const troubled = new Set(open.flatMap(({ path }) => path?.at(-1)?.scene ?? []));
  const sample = (name: string) =>
    `<svg viewBox="0 0 34 14" aria-hidden="true" class="graph"><path class="way ${name}" d="M1 7H33"/></svg>`;
  const key = [
    [sample('best'), 'the best way'],
    [sample('worst'), 'the worst way'],
    [sample('written'), 'a written reply that matches nothing'],
    [
      '<svg viewBox="0 0 34 14" aria-hidden="true" class="graph"><circle class="mark" cx="17" cy="7" r="5"/></svg>',
      'a problem shows here',
    ],
  ].map(([mark, words]) => `<li>${mark ?? ''}${words ?? ''}</li>`);
  return `<h3>Scenes</h3><div class="frame">${drawGraph(scenario, coverage, troubled)}</div><ul class="key">${key.join('')}</ul>`;
}

function renderWays({ best, worst }: Coverage): string {
  const way = (title: string, { raw, ending, path }: Coverage['best']) => {
    const steps = [
      ...path.map((step: WayStep) => `<li>${escape(sayWay([step]))}</li>`),
      `<li>ends with <b>${escape(ending)}</b></li>`,
    ];
    return `<div><h3>${title}: ${raw} point${raw === 1 ? '' : 's'}</h3><ol class="path">${steps.join('')}</ol></div>`;
  };
  return `<div class="paths">${way('Best way', best)}${way('Worst way', worst)}</div>`;
}

function renderTable({ scenes, endings }: Coverage): string {
  const row = ({ id, states, variants, replies }: SceneCoverage) => {
    const best = replies.map(({ id: reply, best: count, of, offered }) => {
      const share = offered === 0 ? 'never offered' : `best in ${of === 0 ? 0 : Math.round((count / of) * 100)} %`;
      return `${escape(reply)} (${share})`;
    });
    return `<tr><td><code>${escape(id)}</code></td><td class="n">${states.toLocaleString('en')}</td><td class="n">${variants.used} of ${variants.all}</td><td>${best.join(', ')}</td></tr>`;
  };
  const ends = endings.map(({ id, reached }) => `<code>${escape(id)}</code>${reached ? '' : ' (never reached)'}`);
  return [
    '<h3>What was covered</h3><div class="scroll"><table><thead><tr><th>Scene</th><th class="n">States</th><th class="n">Lines used</th><th>Replies</th></tr></thead>',
    `<tbody>${scenes.map(row).join('')}</tbody></table></div><p>Endings: ${ends.join(', ')}.</p>`,
  ].join('');
}
