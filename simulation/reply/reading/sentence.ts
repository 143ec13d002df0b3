import type { Word } from './word.ts';

/** A sentence, also written out as one line that patterns search: ` form/TAG/lemma ` for each word. */
export interface Sentence {
  words: Word[];
  line: string;
  /** Where each word begins in the line. */
  places: number[];
  forms: ReadonlySet<string>;
  question: boolean;
}

/** Marks stand in the line behind this sign, so that a gap of words never runs over them. */
export const MARK = '\u2039';

/** The sentence these words make. Words in quotation marks are somebody else's: no pattern reads them. */
export function sentenceOf(words: Word[]): Sentence {
  const places: number[] = [];
  let line = '';
  for (const word of words) {
    places.push(line.length);
    line += `${word.quoted ? '\u00a7' : ''}${word.form}/${word.partOfSpeech}/${word.lemma} `;
  }
  const lasts = words.slice(-3).map(({ form }) => form);
  const forms = new Set(words.map(({ form }) => form));
  for (const { lemma } of words) forms.add(`~${lemma}`);
  return { words, line, places, forms, question: lasts.includes(`${MARK}?`) };
}
