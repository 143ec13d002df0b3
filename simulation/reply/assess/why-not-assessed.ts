import type { NotAssessedReason } from '../reply-analysis.ts';
import type { Reading } from '../reading/read-reply.ts';
import type { ReplyContext } from '../reply-context.ts';

/** Why a reply cannot be judged, or undefined where it can. `found` counts what the labels found. */
export function whyNotAssessed(reading: Reading, context: ReplyContext, found: number): NotAssessedReason | undefined {
  return reading.words.length === 0 && found === 0 && !context.customer ? 'empty' : undefined;
}
