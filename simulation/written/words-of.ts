import type { Language } from '../reply/language/language.ts';
import { readReply } from '../reply/reading/read-reply.ts';

/** Parts of speech that carry what a text is about. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The words that say what a text is about, by dictionary form. */
export function wordsOf(text: string, language: Language): Set<string> {
  return new Set(
    readReply(text, language)
      .words.filter(({ partOfSpeech, quoted }) => !quoted && CONTENT.has(partOfSpeech))
      .map(({ lemma }) => lemma),
  );
}
