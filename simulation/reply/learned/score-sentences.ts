import type { Reading } from '../reading/read-reply.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { LearnedModel } from './learned-model.ts';
import { replyFeatures } from './reply-features.ts';
import type { RuleHit } from './rule-hits.ts';
import { scoreFeatures } from './score-features.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A sentence with its score for each label, and what else than its own words went into that. */
export interface ScoredSentence {
  sentence: Sentence;
  around: readonly string[];
  scores: readonly number[];
}

/** Scores every sentence of a reply. */
export function scoreSentences(
  reading: Reading,
  hits: readonly (readonly RuleHit[])[],
  context: ReplyContext,
  model: LearnedModel,
): ScoredSentence[] {
  return reading.sentences.map((sentence, index) => {
    const around = replyFeatures(reading, index, hits, context);
    return { sentence, around, scores: scoreFeatures(model, [...sentenceFeatures(sentence), ...around]) };
  });
}
