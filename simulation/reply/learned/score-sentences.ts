import type { Reading } from '../reading/read-reply.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import type { ReplyContext } from '../reply-context.ts';
import { clausesOf } from './clauses-of.ts';
import { clauseFeatures } from './clause-features.ts';
import type { LearnedModel } from './learned-model.ts';
import { replyFeatures } from './reply-features.ts';
import type { RuleHit } from './rule-hits.ts';
import { scoreFeatures } from './score-features.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A sentence with its score for each label: its own, or that of the clause that speaks for it most. */
export interface ScoredSentence {
  sentence: Sentence;
  scores: readonly number[];
  clauses: readonly { words: readonly Word[]; scores: readonly number[] }[];
}

/** Scores every sentence of a reply, and its clauses where it has several. */
export function scoreSentences(
  reading: Reading,
  hits: readonly (readonly RuleHit[])[],
  context: ReplyContext,
  model: LearnedModel,
): ScoredSentence[] {
  return reading.sentences.map((sentence, index) => {
    const around = replyFeatures(reading, index, hits, context);
    const parts = clausesOf(sentence.words);
    const clauses = (parts.length > 1 ? parts : []).map((words) => ({
      words,
      scores: scoreFeatures(model, clauseFeatures(words, sentence, around)),
    }));
    const whole = scoreFeatures(model, [...sentenceFeatures(sentence), ...around]);
    const scores = whole.map((score, label) =>
      Math.max(score, ...clauses.map((clause) => clause.scores[label] ?? score)),
    );
    return { sentence, scores, clauses };
  });
}
