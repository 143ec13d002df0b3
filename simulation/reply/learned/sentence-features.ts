import type { Word } from '../reading/word.ts';
import { frameFeatures } from './frame-features.ts';
import { wordShape } from './word-shape.ts';

/** What the words of a sentence give the learned layer to go by: words, neighbours, and who does what. */
export function sentenceFeatures({ words, question }: { words: readonly Word[]; question: boolean }): string[] {
  const shapes = words.map(wordShape);
  const forms = shapes.map(({ form }) => form);
  const lemmas = shapes.map(({ lemma }) => lemma);
  const features = frameFeatures(words);
  for (const [at, form] of forms.entries()) {
    const lemma = lemmas[at] ?? '';
    features.push(`w ${form}`, `l ${lemma}`);
    features.push(`b ${forms[at - 1] ?? '^'} ${form}`, `c ${lemmas[at - 1] ?? '^'} ${lemma}`);
    const twoBefore = lemmas[at - 2];
    if (twoBefore !== undefined) features.push(`s ${twoBefore} ${lemma}`);
  }
  features.push(`b ${forms.at(-1) ?? ''} $`, `c ${lemmas.at(-1) ?? ''} $`);
  if (question) features.push('question');
  if (words.length < 6) features.push('short');
  else if (words.length > 25) features.push('long');
  return features;
}
