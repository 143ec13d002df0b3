import type { FaultId } from '../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../simulation/doctrine/principle.ts';
import type { Citation, Finding, LinePiece, WrittenRecord } from '../../simulation/debrief/debrief.ts';
import type { PromiseState } from '../../simulation/customer/customer-state.ts';
import type { Problem } from '../../simulation/scenario/problem.ts';
import type { CustomerLook, Ending, FaultClass, Scenario, Scene } from '../../simulation/scenario/schema.ts';
import type { Mode } from '../../simulation/session/event.ts';

/** A scenario as the library shows it. */
export interface ScenarioCard {
  id: string;
  kind: Scenario['kind'];
  title: string;
  trade: string;
  channel: Scenario['channel'];
  level: Scenario['level'];
  intensity: number;
  minutes: number;
  fault: FaultClass;
  teaches: { id: PrincipleId; name: string }[];
  customer: { name: string; about: string; look: CustomerLook; arousal: number; trust: number };
  /** Best overall of any finished attempt, 0–1; null where there is none. */
  best: number | null;
  runs: number;
  source: 'bundled' | 'user';
}

/** A file that cannot be played, with its problems. */
export interface BrokenFile {
  file: string;
  problems: Problem[];
}

export interface LibraryView {
  scenarios: ScenarioCard[];
  /** One-minute drills. */
  drills: ScenarioCard[];
  broken: BrokenFile[];
  /** Runs that were begun and not finished, latest first. */
  unfinished: SessionSummary[];
  userFolder: string;
}

export interface SessionSummary {
  id: string;
  scenario: string;
  title: string;
  customer: string;
  mode: Mode;
  startedAt: string;
  updatedAt: string;
  status: 'playing' | 'ended' | 'stopped';
  turns: number;
  attempts: number;
  ending: string | null;
  outcome: Ending['outcome'] | null;
  /** First, best and latest attempt's overall, 0–1. */
  overall: { first: number | null; best: number | null; latest: number | null };
}

/** What is shown before play. */
export interface BriefingView extends ScenarioCard {
  brief: string;
  authority: { what: string; limit: string }[];
  known: string;
  objectives: string[];
}

/** One thing that can be picked. Nothing of what it shows or leads to. */
export interface ItemView {
  id: string;
  words: string;
  /** Slot of a schedule in story time words; owner and check of a procedure's step. */
  at: string | null;
  owner: string | null;
  check: string | null;
}

export interface SceneView {
  id: string;
  phase: Scene['phase'];
  task: Scene['task'];
  tell: string | null;
  says: string | null;
  items: ItemView[];
  whys: { ask: string; answers: ItemView[] }[];
  atMost: number | null;
  /** Whether it can be answered in one's own words. */
  canWrite: boolean;
  /** The words just written could not be assessed: why, and how the customer asks for them in other words. */
  askedAgain: { why: string; line: string | null; text: string } | null;
}

/** What the coach says after a reply; only in coach mode, or in a room once it is shown. */
export interface FeedbackView {
  turn: number;
  coach: string[];
  cites: Citation[];
  shown: { id: PrincipleId; name: string; quote: string | null }[];
  unearned: { id: PrincipleId; name: string; quote: string | null; because: string }[];
  faults: { id: FaultId; name: string; quote: string | null; because: string | null }[];
  /** Of a reply in one's own words: every place that was found, whether it could be assessed, and a stronger line built on it. */
  written: { text: string; findings: Finding[]; record: WrittenRecord; stronger: LinePiece[] | null } | null;
  terms: { label: string; arousal: number; trust: number; patience: number }[];
  arousal: [number, number];
  trust: [number, number];
}

export interface TranscriptLine {
  turn: number;
  phase: Scene['phase'];
  tell: string | null;
  says: string | null;
  answer: string[];
  /** In the trainee's own words. */
  isWritten: boolean;
  isSpoken: boolean;
  /** In words. */
  when: string;
}

/** A room's vote on the turn now open, and what was voted before. Reply words come with the scene's items. */
export interface RoomView {
  /** Latest tally of the open turn, by item id. */
  tally: Record<string, number> | null;
  /** The item most voted for; null without votes or in a tie. */
  majority: string | null;
  questions: string[];
  /** Earlier turns with their votes, for going back to play what the minority wanted. */
  splits: { turn: number; tally: { id: string; words: string; votes: number; taken: boolean }[] }[];
  /** Whether the feedback on the latest turn has been shown to the room. */
  revealed: boolean;
}

/** All that a trainee may see of a run. */
export interface PlayView {
  session: string;
  mode: Mode;
  scenario: { id: string; title: string; channel: Scenario['channel']; brief: string; minutes: number };
  customer: {
    name: string;
    pronoun: Scenario['customer']['pronoun'];
    about: string;
    look: CustomerLook;
    arousal: number;
    trust: number;
  };
  status: 'playing' | 'ended' | 'stopped';
  turn: number;
  scene: SceneView | null;
  ending: { title: string; tell: string; outcome: Ending['outcome'] } | null;
  /** `said` is now in words. */
  clock: { now: string; said: string; known: string; elapsed: string };
  /** `by` is when it is due in words. */
  promises: { id: string; line: string; due: string; by: string; state: PromiseState }[];
  transcript: TranscriptLine[];
  feedback: FeedbackView | null;
  canRewind: boolean;
  room: RoomView | null;
  reflection: { wentWell: string; wouldChange: string } | null;
  commitment: { what: string; by: string } | null;
}

/** Every reply of a scenario with its marks and why, for the trainer. */
export interface TrainerView {
  card: ScenarioCard;
  brief: string;
  facts: string[];
  authority: { what: string; limit: string }[];
  objectives: string[];
  questions: string[];
  minutes: { brief: number; play: number; debrief: number };
  bestPath: { scene: string; sceneTitle: string; says: string | null; words: string[]; points: number }[];
  best: { raw: number; ending: string; complete: boolean };
  scenes: {
    id: string;
    title: string;
    phase: Scene['phase'];
    task: Scene['task'];
    tell: { when: string | null; line: string }[];
    says: { when: string | null; line: string }[];
    items: {
      id: string;
      words: string;
      isBest: boolean;
      shows: { id: PrincipleId; name: string; quote: string | null }[];
      faults: { id: FaultId; name: string; quote: string | null }[];
      coach: string | null;
      cites: Citation | null;
      to: string[];
    }[];
  }[];
  endings: { id: string; title: string; outcome: Ending['outcome']; tell: string }[];
}

/** An error of the host: what happened, what is safe, what to do. */
export interface HostProblem {
  code: string;
  message: string;
  safe: string;
  remedy: string;
}
