import type { ReplyAnalysis } from '../reply/reply-analysis.ts';

/** What was made of a written reply where it was given: what its words show, what they offer and promise, and which authored reply it comes to. */
export interface WrittenJudgement {
  analysis: ReplyAnalysis;
  /** Remedies its words offer. */
  offers: readonly string[];
  /** Promises its words make. */
  promises: readonly string[];
  /** The authored reply whose branch it takes; null where none fits, so that the customer never answers what was not said. */
  reply: string | null;
}
