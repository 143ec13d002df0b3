import type { CustomerState } from '../customer/customer-state.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Decision } from './decide.ts';

/** How a run is held: with a coach after each reply, as an exam, or with a room that votes. */
export type Mode = 'coach' | 'exam' | 'room';

/**
 * What happened in a session, in order. `at` is real time in milliseconds since 1970; it is kept and never scores.
 * A written reply has a `text` and no picks.
 */
export type SessionEvent =
  | { type: 'answered'; at: number; scene: string; picks: string[]; text?: string; decision: Decision }
  | { type: 'rewound'; at: number; to: number }
  | { type: 'stopped'; at: number }
  | { type: 'voted'; at: number; turn: number; tally: Record<string, number> }
  | { type: 'revealed'; at: number; turn: number }
  | { type: 'discussed'; at: number; turn: number; question: string; note: string }
  | { type: 'reflected'; at: number; wentWell: string; wouldChange: string }
  | { type: 'committed'; at: number; what: string; by: string }
  | ({ type: 'overridden'; at: number } & Override);

/** A trainer's word on one judgement of a reply: that the machine was wrong to find something, or to miss it. `turn` counts from 0. */
export interface Override {
  attempt: number;
  turn: number;
  mark: PrincipleId | FaultId;
  /** What is so according to the trainer. */
  verdict: 'present' | 'absent';
  reason: string;
}

/** What a session is created with and never changes. */
export interface SessionStart {
  mode: Mode;
  /** Decides the order in which replies are shown. */
  seed: number;
  startedAt: number;
  /** Where an author let it begin instead of at the start, and how the customer was then. */
  from?: { scene: string; customer: CustomerState };
}
