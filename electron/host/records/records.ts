import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { SearchResult } from '../../../simulation/search/search.ts';
import type { SessionEvent, SessionStart } from '../../../simulation/session/event.ts';
import type { SessionSummary } from '../views.ts';

/** What search found, as it is kept: everything a rubric or a trainer needs of it. */
export type FoundPaths = Pick<SearchResult, 'best' | 'worst' | 'states' | 'partial'>;

/** A run as it is stored: pinned to the exact text, with every event in order. */
export interface StoredRun {
  id: string;
  text: string;
  hash: string;
  start: SessionStart;
  rubric: Rubric;
  events: SessionEvent[];
}

/** Where a run stands, kept beside its events so that a list needs no replay. Overall scores are 0–1. */
export interface Standing {
  status: SessionSummary['status'];
  turns: number;
  attempts: number;
  ending: string | null;
  outcome: SessionSummary['outcome'];
  /** Faults in the latest attempt. */
  faults: number;
  overall: SessionSummary['overall'];
}

export interface NewRun extends Omit<StoredRun, 'events'> {
  scenario: Pick<Scenario, 'id' | 'title'>;
  customer: string;
  standing: Standing;
}

export interface FinishedRun {
  id: string;
  overall: number | null;
  ending: string;
  faults: number;
  at: number;
}

export interface SessionQuery {
  limit: number;
  offset: number;
  status?: SessionSummary['status'];
  /** Scenarios whose runs are left out. */
  without?: readonly string[];
}

/** Everything that is remembered. A write that returns is durable; one that throws has changed nothing. */
export interface Records {
  createRun: (run: NewRun) => void;
  readRun: (id: string) => StoredRun | null;
  /** Stores the event that follows `after` others. */
  appendEvent: (id: string, after: number, event: SessionEvent, standing: Standing) => void;
  deleteRun: (id: string) => boolean;
  /** Runs in which an event of this type is stored, oldest first. */
  runsWith: (type: SessionEvent['type']) => string[];
  listRuns: (query: SessionQuery) => SessionSummary[];
  /** Finished runs of a scenario, oldest first. */
  finishedRuns: (scenario: string) => FinishedRun[];
  bestByScenario: () => Map<string, { best: number | null; runs: number }>;
  readSearch: (hash: string, engine: string, weights: string) => FoundPaths | null;
  writeSearch: (hash: string, engine: string, weights: string, found: FoundPaths) => void;
  readSetting: (name: string) => unknown;
  writeSettings: (settings: Record<string, unknown>) => void;
  close: () => void;
}
