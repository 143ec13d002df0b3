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
  practiseNext: { principle: PrincipleId; because: string; scenario: { id: string; title: string } | null } | null;
  comparison: {
    attempt: number;
    label: string;
    overall: number | null;
    ending: string;
    faults: number;
    date: string;
  }[];
  /** Of a room: how it voted on each turn. */
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
  moved: { terms: (Term & { label: string })[]; arousal: [number, number]; trust: [number, number] };
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
  remark: string;
  cites: Citation[];
}
