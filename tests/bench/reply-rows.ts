import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { analyseReply } from '../../simulation/reply/analyse-reply.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { allNearMisses } from '../simulation/reply/near-misses/all-near-misses.ts';
import type { Row } from './row.ts';
import { quantile } from './row.ts';

const WORDS = 120;
const BAR = 16;
const ROUNDS = 6;

/** Replies of 120 words, analysed, beside the bare reading of the same texts by wink-nlp and, where it is installed, compromise. */
export async function replyRows(): Promise<Row[]> {
  const language = await loadLanguage();
  const texts = repliesOf(WORDS);
  const bare = winkNLP(model);
  const ours = timesOf(texts, (text) => analyseReply(text, {}, language));
  const rows = [
    row('a written reply of 120 words, analysed (p95)', quantile(ours, 0.95), BAR),
    ratio(
      'wink-nlp',
      ours,
      timesOf(texts, (text) => bare.readDoc(text)),
    ),
  ];
  const compromise = await loadCompromise();
  return compromise ? [...rows, ratio('compromise', ours, timesOf(texts, compromise))] : rows;
}

function repliesOf(words: number): string[] {
  const all = Object.values(allNearMisses)
    .flatMap(({ present, absent }) => [...present, ...absent])
    .join(' ')
    .split(' ');
  return Array.from({ length: Math.floor(all.length / words) }, (_, at) =>
    all.slice(at * words, (at + 1) * words).join(' '),
  );
}

function timesOf(texts: readonly string[], read: (text: string) => unknown): number[] {
  for (const text of texts) read(text);
  return Array.from({ length: ROUNDS }, () => texts)
    .flat()
    .map((text) => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
}

const row = (what: string, p95: number, bar: number): Row => ({
  what,
  measured: `${p95.toFixed(1)} ms`,
  bar: `≤ ${bar} ms`,
  holds: p95 <= bar,
});

function ratio(peer: string, ours: number[], theirs: number[]): Row {
  const times = quantile(ours, 0.95) / quantile(theirs, 0.95);
  const measured = `${times.toFixed(1)} × its ${quantile(theirs, 0.95).toFixed(1)} ms`;
  return { what: `the same against the bare reading of ${peer} (p95)`, measured, bar: '–', holds: null };
}

/** compromise is measured only where somebody has installed it: Amends does not need it. */
async function loadCompromise(): Promise<((text: string) => unknown) | undefined> {
  const name = 'compromise';
  try {
    const loaded = (await import(name)) as { default: (text: string) => { json: () => unknown } };
    return (text) => loaded.default(text).json();
  } catch {
    return undefined;
  }
}
