import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Mark } from '../scenario/schema-parts.ts';

/** What an answer does, whether it was chosen, picked together or written: the customer and the score read nothing else. */
export interface Answer {
  shows: readonly Mark<PrincipleId>[];
  faults: readonly Mark<FaultId>[];
  offers: readonly string[];
  promises: readonly string[];
  keeps: readonly string[];
  remembers: readonly string[];
  /** Story minutes it takes, or the story moment at which it happens. */
  takes: number;
  at: number | null;
  /** Whether words reach the customer. */
  isSpoken: boolean;
}
