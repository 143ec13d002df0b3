import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import type { SentenceExample } from './make-examples.ts';
import { examplesOf } from './make-examples.ts';
import { readCorpus } from './read-corpus.ts';

/** A reply of the corpus, read: its file, its labels and its sentences. */
export interface ReadReply {
  file: string;
  given: readonly boolean[];
  examples: readonly SentenceExample[];
}

export function readExamples(language: Language): ReadReply[] {
  return [...readCorpus()].flatMap(([file, replies]) =>
    replies.map((reply) => {
      const given: readonly string[] = [...Object.keys(reply.shows), ...Object.keys(reply.faults)];
      return {
        file,
        given: learnedLabels.map((label) => given.includes(label)),
        examples: examplesOf(reply, language),
      };
    }),
  );
}
