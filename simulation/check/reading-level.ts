import { wordsIn } from './wording.ts';

/** School years a text asks for (Flesch and Kincaid 1975); 0 where it has too few words to tell. */
export function readingLevel(texts: readonly string[]): number {
  const all = texts.join('\n');
  const words = wordsIn(all);
  if (words.length < 30) return 0;
  const sentences = texts.reduce((sum, text) => sum + (text.match(/[.!?…]+(?=\s|["”’']|$)/g)?.length ?? 1), 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
