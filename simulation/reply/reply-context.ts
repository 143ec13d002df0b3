import type { Scenario } from '../scenario/schema.ts';

export type FaultClass = Scenario['fault'];

/** What is known around a written reply. Without it the fault is taken to be ours, and a recurrence possible. */
export interface ReplyContext {
  situation?: string;
  fault?: FaultClass;
  recurrence?: 'unlikely' | 'possible';
  /** What the customer said last. */
  customer?: string;
  /** What was already said in this talk. */
  said?: { owned: boolean; apologies: number; asked: boolean };
}
