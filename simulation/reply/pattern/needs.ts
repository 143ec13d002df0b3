import type { Sentence } from '../reading/sentence.ts';

/** A need is a group of words of which a sentence must have one. Each group is known by a number. */
const numbers = new Map<string, number>();
const needsOfWord = new Map<string, number[]>();
const metBy = new WeakMap<Sentence, Uint8Array>();

/** The number of a group of words. */
export function needOf(words: readonly string[]): number {
  const group = [...new Set(words)].sort().join('|');
  const known = numbers.get(group);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(group, number);
  for (const word of group.split('|')) needsOfWord.set(word, [...(needsOfWord.get(word) ?? []), number]);
  return number;
}

/** Which needs a sentence meets: 1 at the number of each. */
export function needsMet(sentence: Sentence): Uint8Array {
  const known = metBy.get(sentence);
  if (known?.length === numbers.size) return known;
  const met = new Uint8Array(numbers.size);
  for (const form of sentence.forms) for (const number of needsOfWord.get(form) ?? []) met[number] = 1;
  metBy.set(sentence, met);
  return met;
}
