import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { StepId } from '../doctrine/step.ts';

/** One thing found in a reply. `quote` is the text from `start` to `end`, in UTF-16 units, exactly. */
export interface ReplyFinding<Id> {
  id: Id;
  quote: string;
  start: number;
  end: number;
  rule: string;
  source: StepId;
}

export const notAssessedReasons = [
  'empty',
  'too-long',
  'not-english',
  'gibberish',
  'echo',
  'key-words',
  'off-topic',
  'unclear',
] as const;

export type NotAssessedReason = (typeof notAssessedReasons)[number];

export type ReplyAnalysis =
  | { assessed: true; shows: ReplyFinding<PrincipleId>[]; faults: ReplyFinding<FaultId>[] }
  | { assessed: false; reason: NotAssessedReason; shows: []; faults: [] };
