import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import { faultLabels } from '../../simulation/reply/labels/labels.ts';
import { chooseThresholds, isShown } from './choose-thresholds.ts';
import type { ScoredReply } from './scored-reply.ts';

interface Counts {
  hits: number;
  wrong: number;
}

const FAULTS: ReadonlySet<string> = new Set(faultLabels.map(({ id }) => id));

/** How the rules alone and with what was learned fare on replies of files neither weights nor thresholds have seen. */
export function compareByFile(unseen: readonly ScoredReply[]): string {
  const files = [...new Set(unseen.map(({ file }) => file))];
  const none = () => learnedLabels.map((): Counts => ({ hits: 0, wrong: 0 }));
  const [rules, both] = [none(), none()];
  const lines: string[] = [];
  for (const file of files) {
    const { found, dropped } = chooseThresholds(unseen.filter((reply) => reply.file !== file));
    const [rulesHere, bothHere] = [none(), none()];
    for (const reply of unseen.filter((one) => one.file === file))
      for (const label of learnedLabels.keys()) {
        const given = reply.given[label] ?? false;
        const byRules = isShown(reply, label, Infinity, -Infinity);
        const byBoth = isShown(reply, label, found[label] ?? Infinity, dropped[label] ?? -Infinity);
        for (const counts of [rules[label], rulesHere[label]]) count(counts, given, byRules);
        for (const counts of [both[label], bothHere[label]]) count(counts, given, byBoth);
      }
    lines.push(`${file.padEnd(28)}${means(rulesHere)}   ${means(bothHere)}`);
  }
  const rows = learnedLabels.map((id, label) => `${id.padEnd(28)}${f1(rules[label])}           ${f1(both[label])}`);
  const title = `${''.padEnd(28)}rules           with what was learned`;
  return [
    title,
    ...rows,
    '',
    'principles / faults',
    ...lines,
    `${'all'.padEnd(28)}${means(rules)}   ${means(both)}`,
  ].join('\n');
}

function count(counts: Counts | undefined, given: boolean, shown: boolean): void {
  if (!counts) return;
  if (given && shown) counts.hits += 1;
  else if (given !== shown) counts.wrong += 1;
}

const valueOf = ({ hits, wrong }: Counts) => (hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong));
const f1 = (counts: Counts | undefined) => (counts ? valueOf(counts).toFixed(3) : '');

function means(all: readonly Counts[]): string {
  return [false, true]
    .map((faults) => all.filter((_, label) => FAULTS.has(learnedLabels[label] ?? '') === faults).map(valueOf))
    .map((values) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3))
    .join(' / ');
}
