import { isNegated } from '../reply/labels/is-negated.ts';
import type { Language } from '../reply/language/language.ts';
import { readReply } from '../reply/reading/read-reply.ts';
import type { Sentence } from '../reply/reading/sentence.ts';
import type { Nameable } from '../scenario/schema.ts';

/** Words that no description is known by. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the of to in on at by for with and or that this it its is be are was were will would can have has had do does we us our you your she her he him his they them their i me my what as from up out if then there so no not'.split(
    ' ',
  ),
);

/** Of a description without words of its own, how much must be said. */
const ENOUGH = 0.5;

/** Of things that can be named, those these sentences name; `names` must come from the same language. */
export function namedIn(sentences: readonly Sentence[], names: ReadonlyMap<string, Name>): string[] {
  return [...names].filter(([, name]) => sentences.some((sentence) => isNamed(sentence, name))).map(([id]) => id);
}

/** What a thing is known by: any of its phrases whole, or enough of its line. */
export interface Name {
  phrases: readonly (readonly Said[])[];
  line: readonly Said[];
}

/** A word of a phrase, found in any of its forms. */
type Said = ReadonlySet<string>;

/** Reads what things are known by. */
export function readNames(things: Readonly<Record<string, Nameable>>, language: Language): Map<string, Name> {
  const wordsOf = (text: string) =>
    readReply(text, language)
      .words.filter(({ form, partOfSpeech }) => partOfSpeech !== 'MARK' && partOfSpeech !== 'PUNCT' && form !== '')
      .map(({ form, lemma }): Said => new Set([form, lemma]));
  const isFull = (word: Said) => [...word].every((form) => !EMPTY.has(form));
  return new Map(
    Object.entries(things).map(([id, { line, said }]) => [
      id,
      { phrases: said.map(wordsOf), line: said.length > 0 ? [] : wordsOf(line).filter(isFull) },
    ]),
  );
}

function isNamed(sentence: Sentence, { phrases, line }: Name): boolean {
  if (phrases.some((phrase) => standsIn(sentence, phrase))) return true;
  if (line.length === 0) return false;
  const said = line.filter((word) => placeOf(sentence, word) >= 0).length;
  return said >= Math.min(2, line.length) && said >= line.length * ENOUGH;
}

/** Whether all words of a phrase stand in a sentence and nothing before the first of them denies it. */
function standsIn(sentence: Sentence, phrase: readonly Said[]): boolean {
  const places = phrase.map((word) => placeOf(sentence, word));
  if (phrase.length === 0 || places.some((place) => place < 0)) return false;
  const first = Math.min(...places);
  return !isNegated(sentence, { first, last: Math.max(...places) });
}

function placeOf({ words }: Sentence, wanted: Said): number {
  return words.findIndex(({ form, lemma, quoted }) => !quoted && (wanted.has(form) || wanted.has(lemma)));
}
