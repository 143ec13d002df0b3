import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import type { Example } from './example.ts';
import type { FittedWeights } from './fit-weights.ts';
import { fitWeights } from './fit-weights.ts';
import { fitOptions } from './fit-options.ts';
import type { SentenceExample } from './make-examples.ts';
import { withClauses } from './with-clauses.ts';
import type { ReadReply } from './read-examples.ts';
import type { ScoredReply } from './scored-reply.ts';

/** Scores the replies of each file with weights learned from the other files alone. */
export function scoreUnseen(replies: readonly ReadReply[], nearMisses: readonly Example[]): ScoredReply[] {
  return [...new Set(replies.map(({ file }) => file))].flatMap((file) => {
    const others = replies.filter((reply) => reply.file !== file).flatMap(({ examples }) => withClauses(examples));
    const fitted = fitWeights([...others, ...nearMisses], learnedLabels.length, fitOptions);
    return replies
      .filter((reply) => reply.file === file)
      .map(({ given, examples }) => ({
        file,
        given,
        sentences: examples.map((sentence) => ({ scores: mostOf(fitted, sentence), byRule: sentence.byRule })),
      }));
  });
}

function mostOf(fitted: FittedWeights, { features, clauses }: SentenceExample): number[] {
  const all = [features, ...clauses.map((clause) => clause.features)].map((each) => scoresOf(fitted, each));
  return learnedLabels.map((_, label) => Math.max(...all.map((scores) => scores[label] ?? -Infinity)));
}

function scoresOf({ bias, weights }: FittedWeights, features: readonly number[]): number[] {
  const scores = [...bias];
  for (const feature of features)
    for (const [label, weight] of weights.get(feature)?.entries() ?? []) scores[label] = (scores[label] ?? 0) + weight;
  return scores;
}
