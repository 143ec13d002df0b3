import type { Sentence } from '../reading/sentence.ts';
import { compilePattern } from './compile-pattern.ts';
import { needsMet } from './needs.ts';

/** Where a pattern stands in a sentence: first and last word, counted from 0. */
export interface Place {
  first: number;
  last: number;
}

/** Every place where the pattern stands in the sentence, from left to right. */
export function findPattern(sentence: Sentence, pattern: string): Place[] {
  const { search, needs } = compilePattern(pattern);
  const met = needsMet(sentence);
  if (!needs.every((need) => met[need] === 1)) return [];
  return [...sentence.line.matchAll(search)].map((found) => ({
    first: wordAt(sentence.places, found.index),
    last: Math.max(wordAt(sentence.places, found.index), wordAt(sentence.places, found.index + found[0].length - 1)),
  }));
}

/** Whether the pattern stands anywhere in the sentence. */
export function hasPattern(sentence: Sentence, pattern: string): boolean {
  return findPattern(sentence, pattern).length > 0;
}

function wordAt(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
