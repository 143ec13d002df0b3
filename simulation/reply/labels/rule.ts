import type { StepId } from '../../doctrine/step.ts';
import type { Place } from '../pattern/find-pattern.ts';
import type { Reading } from '../reading/read-reply.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ReplyContext } from '../reply-context.ts';

/** Where a pattern was found, for a rule that looks around it. */
export interface Found {
  place: Place;
  sentence: Sentence;
  index: number;
  reading: Reading;
  context: ReplyContext;
}

/** One construction. It holds where one of its patterns stands, outside negation unless `negated` says otherwise. */
export interface Rule {
  id: string;
  source: StepId;
  find: readonly string[];
  /** Patterns that, standing anywhere in the same sentence, take it back. */
  unless?: readonly string[];
  /** The rule names its own polarity: a "not" before it does not take it back. */
  negated?: true;
  /** Only in questions, or only outside them. */
  question?: boolean;
  when?: (found: Found) => boolean;
}

/** Everything that shows one principle or one fault. */
export interface Label<Id> {
  id: Id;
  rules: readonly Rule[];
}
