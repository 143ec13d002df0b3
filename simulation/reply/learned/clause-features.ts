import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** What a clause gives the learned layer to go by; what stands around its sentence stands around it too. */
export function clauseFeatures(words: readonly Word[], { question }: Sentence, around: readonly string[]): string[] {
  return [...sentenceFeatures({ words, question }), ...around, 'clause'];
}
