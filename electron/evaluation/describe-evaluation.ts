import type { MeanWithInterval } from './bootstrap-mean.ts';
import type { Means } from './describe-gain.ts';
import type { JudgedReply, LabelKind } from './judge-replies.ts';
import { measuredLabels } from './judge-replies.ts';
import type { LabelTally } from './tally-labels.ts';
import { LEAST_EXAMPLES } from './tally-labels.ts';

const CONFUSIONS = 20;

/** The evaluation in words: a table, the means, what was left unjudged, and the confusions worth reading. */
export function describeEvaluation(
  judged: readonly JudgedReply[],
  tallies: readonly LabelTally[],
  means: Means,
): string {
  const kinds: LabelKind[] = ['principle', 'fault'];
  return [
    ...kinds.flatMap((kind) => [
      row([kind, 'precision', 'recall', 'F1', 'hits', 'false', 'missed']),
      ...tallies.filter((tally) => tally.kind === kind).map(tallyRow),
      '',
    ]),
    `Labels given fewer than ${LEAST_EXAMPLES} times are marked * and stay out of the mean.`,
    mean('Principles', means.principles),
    mean('Faults', means.faults),
    '',
    ...describeGuards(judged),
    '',
    'Confusions',
    ...confusions(judged, tallies),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
}

function tallyRow({ id, precision, recall, f1, hits, falseAlarms, misses, counted }: LabelTally): string {
  const counts = [hits, falseAlarms, misses].map(String);
  return row([counted ? id : `${id} *`, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), ...counts]);
}

function mean(name: string, { mean: value, low, high, labels }: MeanWithInterval): string {
  return `${name}: mean F1 ${value.toFixed(3)} over ${labels} labels (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function describeGuards(judged: readonly JudgedReply[]): string[] {
  const assessable = judged.filter(({ reply }) => reply.assessable);
  const others = judged.filter(({ reply }) => !reply.assessable);
  const owning = assessable.filter(
    ({ reply }) => !reply.shows.includes('ownership') && !reply.unsureShows.includes('ownership'),
  );
  const share = (some: readonly JudgedReply[], test: (one: JudgedReply) => boolean) =>
    `${some.filter(test).length} of ${some.length}`;
  const exact = judged.every(({ reply, analysis }) =>
    [...analysis.shows, ...analysis.faults].every(({ quote, start, end }) => quote === reply.text.slice(start, end)),
  );
  return [
    `Ownership found where nobody owned it: ${share(owning, ({ outcomes }) => outcomes.get('ownership') === 'false')}`,
    `Not assessed, of those nobody could assess: ${share(others, ({ analysis }) => !analysis.assessed)}`,
    `Not assessed, of those that can be: ${share(assessable, ({ analysis }) => !analysis.assessed)}`,
    `Every quote equals its span: ${exact ? 'yes' : 'no'}`,
  ];
}

/** The worst confusions: false alarms and misses of the labels that fare worst, worst label first. */
function confusions(judged: readonly JudgedReply[], tallies: readonly LabelTally[]): string[] {
  const worst = [...tallies]
    .filter(({ counted }) => counted)
    .sort((left, right) => left.f1 - right.f1)
    .map(({ id }) => id);
  const order = [...worst, ...measuredLabels.map(({ id }) => id).filter((id) => !worst.includes(id))];
  return order
    .flatMap((id) =>
      judged.flatMap(({ reply, analysis, outcomes }) => {
        const outcome = outcomes.get(id);
        if (outcome === undefined || outcome === 'hit') return [];
        const finding = [...analysis.shows, ...analysis.faults].find((one) => one.id === id);
        return [
          `  ${String(reply.id)}: ${outcome === 'miss' ? `${id} missed` : `${id} found in “${finding?.quote ?? ''}” by ${finding?.rule ?? ''}`}`,
        ];
      }),
    )
    .slice(0, CONFUSIONS);
}
