import { MARK } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';

const PARTS = new Set([',', ';', ':', '-', '–', '—', '(', ')', 'n'].map((mark) => MARK + mark));
const JOINS = new Set(['and', 'but', 'so', 'because', 'which', 'though', 'although', 'while', 'however', 'or']);
const LEAST_WORDS = 3;

const isWord = ({ form }: Word) => !form.startsWith(MARK);

/** The clauses of a sentence, marks at their ends left out. None is shorter than three words unless the sentence is. */
export function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    const current = clauses.at(-1) ?? [];
    if (PARTS.has(word.form) || JOINS.has(word.form)) {
      if (current.filter(isWord).length >= LEAST_WORDS) clauses.push([word]);
      else current.push(word);
    } else current.push(word);
  }
  const last = clauses.at(-1) ?? [];
  if (clauses.length > 1 && last.filter(isWord).length < LEAST_WORDS) clauses.at(-2)?.push(...(clauses.pop() ?? []));
  return clauses.map(trimMarks).filter((clause) => clause.length > 0);
}

/** The words without the marks before and behind them. */
export function trimMarks(words: readonly Word[]): Word[] {
  return words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1);
}
