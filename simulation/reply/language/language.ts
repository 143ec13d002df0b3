import type { LearnedModel } from '../learned/learned-model.ts';

/** A part of speech of the Universal Dependencies tag set, such as NOUN or VERB. */
export type PartOfSpeech = string;

export interface TaggedWord {
  partOfSpeech: PartOfSpeech;
  /** Dictionary form, in small letters. */
  lemma: string;
  /** Whether the word is in the dictionary of the language. */
  known: boolean;
}

/** What the analysis needs to know of a language: it tags words that were already split and spelled out. */
export interface Language {
  tag: (words: readonly string[]) => TaggedWord[];
  /** What was learned from examples, beside the rules. Without it the rules judge alone. */
  learned?: LearnedModel;
}
