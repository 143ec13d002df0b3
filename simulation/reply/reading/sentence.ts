import type { Word } from './word.ts';

/** A sentence, also written out as one line that patterns search: ` form/TAG/lemma ` for each word. */
export interface Sentence {
  words: Word[];
  line: string;
  /** Where each word begins in the line. */
  places: number[];
  /** What a pattern may ask for beforehand: words, `~lemmas` and `beginnings*`. */
  forms: ReadonlySet<string>;
  question: boolean;
}

/** Marks stand in the line behind this sign, so that a gap of words never runs over them. */
export const MARK = '\u2039';

/** How a question begins, for those who leave out the mark. */
const ASKS =
  /^(?:what|how|which|where|when) (?:can|could|would|do|did|is|are|was|will|should)\b|^(?:would|could|can|shall|do|did|are|have) (?:you|i|we)\b/;

/** The sentence these words make. Words in quotation marks are somebody else's: no pattern reads them. */
export function sentenceOf(words: Word[]): Sentence {
  const places: number[] = [];
  let line = '';
  for (const word of words) {
    places.push(line.length);
    line += `${word.quoted ? '\u00a7' : ''}${word.form}/${word.partOfSpeech}/${word.lemma} `;
  }
  const lasts = words.slice(-3).map(({ form }) => form);
  const forms = new Set<string>();
  for (const { form, lemma } of words) {
    forms.add(form).add(`~${lemma}`);
    for (let length = 2; length <= Math.min(11, form.length); length += 1) forms.add(`${form.slice(0, length)}*`);
  }
  return {
    words,
    line,
    places,
    forms,
    question:
      lasts.includes(`${MARK}?`) ||
      ASKS.test(
        words
          .slice(0, 3)
          .map(({ form }) => form)
          .join(' '),
      ),
  };
}
