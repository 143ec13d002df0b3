import type { Citation } from '../../../simulation/debrief/debrief.ts';
import type { FaultId } from '../../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../../simulation/doctrine/principle.ts';
import type { Problem, ProblemCode } from '../../../simulation/scenario/problem.ts';
import type { Ending, Scenario, Scene } from '../../../simulation/scenario/schema.ts';
import type { FeedbackView } from '../views.ts';

/** How many problems of each kind; those an author has answered under `accept` are counted apart. */
export interface ProblemCounts {
  error: number;
  warning: number;
  notice: number;
  accepted: number;
}

/** A scenario file in the list of the author's desk. */
export interface DeskCard {
  /** What the desk calls the file: its name without the ending. */
  key: string;
  title: string;
  /** Trade and customer; null where the file is broken. */
  about: { trade: string; customer: string } | null;
  kind: Scenario['kind'] | 'broken';
  source: 'bundled' | 'user';
  file: string;
  /** null until the file has been checked. */
  counts: ProblemCounts | null;
  /** The first problem of a broken file. */
  first: Problem | null;
}

export interface DeskShelf {
  own: DeskCard[];
  bundled: DeskCard[];
  userFolder: string;
}

/** A problem with the scene or ending whose lines it stands in. */
export interface DeskProblem extends Problem {
  place: string | null;
}

/** What matters of the customer when a scene is tried or played from. */
export interface DeskState {
  arousal: number;
  trust: number;
  patience: number;
  owned: boolean;
  asked: boolean;
  apologies: number;
}

/** First and last line in the file, counted from 1. */
export type LineRange = [number, number];

export interface DeskReply {
  id: string;
  words: string;
  line: number;
  when: string | null;
  shows: { id: PrincipleId; name: string; quote: string | null }[];
  faults: { id: FaultId; name: string; quote: string | null }[];
  coach: string | null;
  cites: Citation | null;
  to: { when: string | null; to: string; title: string }[];
}

export interface DeskScene {
  id: string;
  title: string;
  phase: Scene['phase'];
  task: Scene['task'];
  lines: LineRange;
  tell: { when: string | null; line: string }[];
  says: { when: string | null; line: string }[];
  replies: DeskReply[];
  canWrite: boolean;
  otherwise: string | null;
  /** The customer as a run usually finds them here. */
  usual: DeskState & { by: 'best' | 'worst' | 'shortest' | 'start' };
}

export interface DeskEnding {
  id: string;
  title: string;
  outcome: Ending['outcome'];
  when: string | null;
  tell: string;
  lines: LineRange;
}

/** A way from a scene to a scene or an ending. */
export interface DeskEdge {
  from: string;
  to: string;
  /** reply: one of these is chosen; written: a reply of one's own that fits none; leaves: patience is gone. */
  kind: 'reply' | 'written' | 'leaves';
  replies: string[];
  /** Only replies with a fault lead here. */
  isFaulty: boolean;
}

/** A scenario that can be read, as a graph. */
export interface DeskScenario {
  id: string;
  title: string;
  kind: Scenario['kind'];
  customer: { name: string; arousal: number; trust: number; patience: number };
  start: string;
  leaves: string;
  scenes: DeskScene[];
  endings: DeskEnding[];
  edges: DeskEdge[];
}

/** The best or worst way through, turn by turn; arousal and trust are those after the turn. */
export interface DeskPath {
  raw: number;
  ending: string;
  start: { arousal: number; trust: number };
  turns: {
    scene: string;
    title: string;
    picks: string[];
    words: string[];
    points: number;
    arousal: number;
    trust: number;
  }[];
}

/** How far the checker is with this text, and what it found. */
export type DeskCheck =
  | { state: 'broken' }
  /** The checker itself made a mistake. */
  | { state: 'failed' }
  | { state: 'running'; states: number }
  | {
      state: 'done';
      states: number;
      partial: boolean;
      best: DeskPath;
      worst: DeskPath;
      /** States each scene is met in. */
      seen: Record<string, number>;
      neverReached: string[];
      minutes: number;
      readingLevel: number;
      skipped: ProblemCode[];
    };

export interface DeskView {
  key: string;
  source: 'bundled' | 'user';
  file: string;
  text: string;
  hash: string;
  problems: DeskProblem[];
  /** null where the text cannot be read. */
  scenario: DeskScenario | null;
  check: DeskCheck;
  playthroughs: { file: string; title: string | null }[];
}

/** Whether anything has changed since a view was sent. */
export interface DeskPulse {
  hash: string;
  state: DeskCheck['state'];
  states: number;
  playthroughs: number;
}

/** What became of a reply written at the desk. */
export interface TriedReply {
  feedback: FeedbackView;
  offers: string[];
  promises: string[];
  /** The authored reply whose branch it takes; null where none fits. */
  takes: { id: string; words: string } | null;
  to: { id: string; title: string; isEnding: boolean };
}

export interface PlayedThrough {
  file: string;
  title: string | null;
  answers: number;
  written: number;
  ending: string | null;
  /** 0–1. */
  score: number | null;
  /** What did not come out as expected; empty where it passed. */
  failures: string[];
}
