import type { Language } from '../language/language.ts';
import { plainText } from './plain-text.ts';
import { quotedPlaces } from './quoted-places.ts';
import type { Sentence } from './sentence.ts';
import { MARK, sentenceOf } from './sentence.ts';
import type { RawWord } from './split-words.ts';
import { splitWords } from './split-words.ts';
import { meantWord } from './typos.ts';
import { verbForm } from './verb-form.ts';
import type { Word } from './word.ts';

/** A reply as it was read. */
export interface Reading {
  text: string;
  words: Word[];
  sentences: Sentence[];
}

const isWord = (form: string) => /^'?[\p{L}\p{M}\d£$€₹@<#^]/u.test(form);
const ENDS = /^(?:[.!?…]|\.{2,}|\n+)$/;
const PICTURE = /^\p{Extended_Pictographic}$/u;

/** Reads a reply: splits it, spells it out, mends misspelled key words, tags it and cuts it into sentences. */
export function readReply(text: string, language: Language): Reading {
  const plain = plainText(text);
  const raw = splitWords(plain);
  const inQuotes = quotedPlaces(plain);
  const words = tagWords(raw, language).map((word) => ({ ...word, quoted: inQuotes(word.start) }));
  return { text, words, sentences: cutSentences(words).map(sentenceOf) };
}

function tagWords(raw: RawWord[], language: Language): Omit<Word, 'quoted'>[] {
  const spelled = (words: readonly RawWord[]) =>
    words.map(({ form }) => (form === 'i' ? 'I' : form.startsWith('\n') ? '.' : form));
  let tagged = language.tag(spelled(raw));
  const mended = raw.map((word, index) => {
    const meant = tagged[index]?.known === false && /^[a-z]+$/.test(word.form) ? meantWord(word.form) : undefined;
    return meant === undefined ? word : { ...word, form: meant };
  });
  if (mended.some((word, index) => word !== raw[index])) tagged = language.tag(spelled(mended));
  return mended.map((word, index) => {
    const tag = tagged[index] ?? { partOfSpeech: 'X', lemma: word.form, known: false };
    const mark = !isWord(word.form);
    const form = mark ? MARK + (PICTURE.test(word.form) ? 'emoji' : word.form.replace(/\s/g, 'n')) : word.form;
    return {
      ...word,
      form,
      ...(mark ? { lemma: '', partOfSpeech: 'MARK' } : verbForm(word.form, tag, mended[index - 1]?.form)),
      known: tag.known,
    };
  });
}

function cutSentences(words: Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  let ended = false;
  for (const word of words) {
    const mark = word.form.startsWith(MARK) ? word.form.slice(1) : undefined;
    const ends = mark !== undefined && (ENDS.test(mark) || mark.startsWith('n') || mark === 'emoji');
    if (ended && !ends && !(mark === '"' || mark === ')')) sentences.push([]);
    ended = ends || (ended && mark !== undefined && (mark === '"' || mark === ')'));
    sentences.at(-1)?.push(word);
  }
  return sentences.filter((sentence) => sentence.some(({ form }) => !form.startsWith(MARK)));
}
