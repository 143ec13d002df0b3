import type { Debrief, MissedChance } from '../debrief/debrief.ts';
import { cited } from './cited.ts';
import { plain } from './plain.ts';
import { renderTurn } from './render-turn.ts';

/** The debrief as Markdown, in the order in which it is read: the trainee's own view first. */
export function renderMarkdown(debrief: Debrief): string {
  const sections = [
    heading(debrief),
    selfAssessment(debrief),
    outcome(debrief),
    arc(debrief),
    principles(debrief),
    faults(debrief),
    transcript(debrief),
    missed(debrief),
    list('Three questions', debrief.questions.map(plain)),
    afterwork(debrief),
    splits(debrief),
    next(debrief),
    comparison(debrief),
    rubric(debrief),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const percent = (share: number | null) => (share === null ? '–' : String(Math.round(share * 100)));

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}`;
}

function heading({ scenario, session, customer }: Debrief): string {
  const attempt = session.attempts > 1 ? `, attempt ${session.attempt} of ${session.attempts}` : '';
  return `# ${plain(scenario.title)}\n\n${plain(customer.name)} · ${plain(scenario.trade)} · ${session.mode}${attempt} · ${session.startedAt.slice(0, 10)}`;
}

function selfAssessment({ selfAssessment: own }: Debrief): string {
  return own
    ? `## In your own words\n\n- Went well: ${plain(own.wentWell)}\n- Would change: ${plain(own.wouldChange)}`
    : '';
}

function outcome({ outcome: end, score }: Debrief): string {
  const overall = score.overall === null ? '' : `**${percent(score.overall)} of 100.** `;
  const cap = score.capBecause ? `\n\n${plain(score.capBecause)}` : '';
  return `## ${plain(end.title)}\n\n${plain(end.tell)}\n\n${overall}${plain(score.summary)}${cap}`;
}

function arc(debrief: Debrief): string {
  const rows = debrief.arc.map(({ turn, label, arousal, trust }) => [
    String(turn),
    plain(label),
    String(arousal),
    String(trust),
  ]);
  return table('Arousal and trust', ['Turn', 'Where', 'Arousal', 'Trust'], rows);
}

function principles(debrief: Debrief): string {
  const rows = debrief.principles.map(({ name, taken, met, remark }) => [
    plain(name),
    met === 0 ? 'no occasion' : `${taken} of ${met}`,
    plain(remark),
  ]);
  return table('The sixteen principles', ['Principle', 'Taken', 'What we saw'], rows);
}

function faults(debrief: Debrief): string {
  const lines = debrief.faults.map(
    ({ name, count, remark, cites }) =>
      `**${plain(name)}**${count > 1 ? ` (${count} times)` : ''}: ${plain(remark)}${cited(cites)}`,
  );
  return list('What it cost', lines);
}

function transcript({ transcript: turns, customer, overrides }: Debrief): string {
  const told = turns.map((record) =>
    renderTurn(
      record,
      customer.name,
      overrides.filter(({ turn }) => turn === record.turn),
    ),
  );
  return `## The talk, turn by turn\n\n${told.join('\n\n')}`;
}

function missed(debrief: Debrief): string {
  const lines = debrief.missed.map(
    ({ turn: number, principles: open, remark, cites, ...line }) =>
      `Turn ${number}, **${open.map(({ name }) => plain(name)).join(', ')}**: ${plain(remark)} ${strongerLine(line)}${cited(cites)}`,
  );
  return list('Chances you passed', lines);
}

/** A stronger line; of one built on the trainee's own words, what is left out is struck through and what is added is bold. */
function strongerLine({ stronger, built }: Pick<MissedChance, 'stronger' | 'built'>): string {
  if (!built) return `Stronger: “${plain(stronger)}”`;
  const marks = { kept: '', 'left-out': '~~', added: '**' };
  const pieces = built.map(({ kind, text }) => `${marks[kind]}${plain(text)}${marks[kind]}`);
  return `Stronger, with your own words: “${pieces.join(' ')}”`;
}

function afterwork({ afterwork: work }: Debrief): string {
  return list('The work afterwards', [...work.promises.map(({ remark }) => plain(remark)), ...work.remarks.map(plain)]);
}

function splits(debrief: Debrief): string {
  const lines = debrief.splits.map(({ turn: number, tally, note }) => {
    const votes = tally
      .map(({ words, votes: count, taken }) => `${count} for “${plain(words)}”${taken ? ' (played)' : ''}`)
      .join(', ');
    return `Turn ${number}: ${votes === '' ? '' : `${votes}. `}${plain(note)}`;
  });
  return list('How the room voted', lines);
}

function next({ commitment, practiseNext }: Debrief): string {
  const lines = [
    commitment ? `You wrote: “${plain(commitment.what)}” By ${plain(commitment.by)}.` : '',
    practiseNext
      ? `Practise next: ${plain(practiseNext.because)}${practiseNext.scenario ? ` Try “${plain(practiseNext.scenario.title)}”.` : ''}`
      : '',
  ];
  return list(
    'What comes next',
    lines.filter((line) => line !== ''),
  );
}

function comparison(debrief: Debrief): string {
  const rows = debrief.comparison.map(({ label, overall, ending, faults: count, date }) => [
    plain(label),
    percent(overall),
    plain(ending),
    String(count),
    date.slice(0, 10),
  ]);
  return rows.length < 2
    ? ''
    : table('Beside your other attempts', ['Attempt', 'Of 100', 'Ending', 'Faults', 'Date'], rows);
}

function rubric({ rubric: { weights, best }, engine }: Debrief): string {
  const earned = Object.entries(weights.principles)
    .map(([id, points]) => `${id} ${points}`)
    .join(', ');
  const cost = Object.entries(weights.faults)
    .map(([id, points]) => `${id} ${points}`)
    .join(', ');
  return `---\n\nScored by engine ${engine}; best reachable ${best ?? 'not known'}. Points: ${earned}. Faults cost: ${cost}.`;
}
