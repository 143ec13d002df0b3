import type { Example } from './example.ts';
import type { SentenceExample } from './make-examples.ts';

/** The sentences and, beside them, their clauses. */
export function withClauses(sentences: readonly SentenceExample[]): Example[] {
  return sentences.flatMap((sentence) => [sentence, ...sentence.clauses]);
}
