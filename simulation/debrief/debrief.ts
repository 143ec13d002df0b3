import type { ArticleKey } from '../doctrine/article.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { StepId } from '../doctrine/step.ts';
import type { Cap, PromiseState } from '../customer/customer-state.ts';
import type { Term } from '../customer/terms.ts';
import type { FaultClass } from '../scenario/schema.ts';
import type { Unearned } from '../scoring/earn.ts';
import type { Weights } from '../scoring/weights.ts';
import type { Mode } from '../session/event.ts';

/**
 * Everything a report of one attempt says, ready to be shown. A rendering computes nothing: every sentence, count and
 * order is decided here. Scores are 0–1, arousal and trust 0–100, times of day are story time in words, dates are ISO 8601.
 */
export interface Debrief {
  format: 1;
  engine: string;
  session: { id: string; mode: Mode; startedAt: string; attempt: number; attempts: number };
  scenario: { id: string; title: string; trade: string; fault: FaultClass; brief: string; facts: string[] };
  customer: { name: string; about: string };
  rubric: { weights: Weights; best: number | null };
  /** First in order: what the trainee thinks, before any score. */
  selfAssessment: { wentWell: string; wouldChange: string } | null;
  outcome: { title: string; tell: string; outcome: 'won-back' | 'mended' | 'strained' | 'lost' | 'stopped' };
  score: {
    raw: number;
    best: number | null;
    overall: number | null;
    cap: Cap;
    summary: string;
    capBecause: string | null;
    /** Written replies that could be assessed, of those given; null where none was written. */
    written: { assessed: number; of: number } | null;
  };
  /** Arousal and trust at the start (turn 0) and after each turn. */
  arc: { turn: number; label: string; arousal: number; trust: number }[];
  principles: PrincipleResult[];
  faults: FaultResult[];
  transcript: TurnRecord[];
  missed: MissedChance[];
  /** Three questions that quote the trainee's own words. */
  questions: string[];
  afterwork: { promises: { line: string; due: string; state: PromiseState; remark: string }[]; remarks: string[] };
  commitment: { what: string; by: string } | null;
  practiseNext: {
    principle: PrincipleId;
    because: string;
    scenario: { id: string; title: string } | null;
    drills: { id: string; title: string }[];
  } | null;
  comparison: {
    attempt: number;
    label: string;
    overall: number | null;
    ending: string;
    faults: number;
    date: string;
  }[];
  /** Of a room: how it voted on each turn. */
  /** What a trainer said of single judgements; the score stays the machine's. */
  overrides: OverrideRecord[];
  splits: { turn: number; tally: { reply: string; words: string; votes: number; taken: boolean }[]; note: string }[];
}

/** A step of the articles as a debrief cites it. */
export interface Citation {
  step: StepId;
  says: string;
  article: ArticleKey;
  articleTitle: string;
}

/** One principle in this run. `met` 0: there was no occasion. */
export interface PrincipleResult {
  id: PrincipleId;
  name: string;
  phase: 'before' | 'talk' | 'after';
  weight: number;
  taken: number;
  met: number;
  /** One specific sentence; empty where there was no occasion. */
  remark: string;
  evidence: Evidence[];
  cites: Citation[];
}

export interface FaultResult {
  id: FaultId;
  name: string;
  count: number;
  cost: number;
  remark: string;
  evidence: Evidence[];
  cites: Citation[];
}

/** Words that earned or cost points. `start` and `end` are offsets in the turn's answer text; null: the whole answer is meant. */
export interface Evidence {
  turn: number;
  quote: string;
  start: number | null;
  end: number | null;
}

/** A margin note on a turn: a principle shown, present but not earned, or a fault. */
export interface Finding {
  kind: 'shown' | 'unearned' | 'fault';
  id: PrincipleId | FaultId;
  name: string;
  points: number;
  quote: string;
  start: number | null;
  end: number | null;
  /** Why it earned nothing, or what lies in the order of things. */
  because: string;
  unearned: Unearned | null;
  /** The rule of the reply analysis that found it, and the step it rests on; null in a chosen reply, where the author marked it. */
  rule: string | null;
  cite: Citation | null;
}

/** One turn of the transcript. */
export interface TurnRecord {
  turn: number;
  phase: 'before' | 'talk' | 'after';
  when: string;
  sceneTitle: string;
  tell: string | null;
  /** What the customer said. */
  says: string | null;
  /** What the trainee said or did; several lines for a task. */
  answer: string;
  isSpoken: boolean;
  findings: Finding[];
  coach: string[];
  cites: Citation[];
  /** How a reply in the trainee's own words fared; null where a reply was chosen. */
  written: WrittenRecord | null;
  moved: { terms: (Term & { label: string })[]; arousal: [number, number]; trust: [number, number] };
}

/** A reply in the trainee's own words: whether it could be assessed, and points earned beyond the best authored reply, not counted. */
export interface WrittenRecord {
  assessed: boolean;
  why: string | null;
  /** It could not be assessed and was asked for again: nothing was lost by it. */
  askedAgain: boolean;
  beyond: number;
}

/** A trainer's word beside the machine's. */
export interface OverrideRecord {
  turn: number;
  mark: PrincipleId | FaultId;
  name: string;
  machine: 'present' | 'absent';
  verdict: 'present' | 'absent';
  reason: string;
  at: string;
}

/** A piece of a stronger line: the trainee's own words kept, their words better left out, or words added, with what they show. */
export interface LinePiece {
  kind: 'kept' | 'left-out' | 'added';
  text: string;
  principle: PrincipleId | null;
}

/** Chances met and not taken in one turn: the customer's line and the stronger authored reply are their evidence. */
export interface MissedChance {
  turn: number;
  principles: { id: PrincipleId; name: string; quote: string }[];
  /** Points that were within reach. */
  points: number;
  /** What the customer said, or where there was no customer, how things stood. */
  customerLine: string;
  said: string;
  stronger: string;
  /** The stronger line piece by piece, where it is built on what the trainee wrote. */
  built: LinePiece[] | null;
  remark: string;
  cites: Citation[];
}
