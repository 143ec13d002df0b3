import type { PrincipleId } from '../doctrine/principle.ts';
import type { ProblemCode, WayStep } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SceneSurvey } from '../search/scene-survey.ts';
import type { Survey } from '../search/survey.ts';
import { minutesFor } from './craft/minutes-out-of-line.ts';
import { textsToRead } from './cues/hard-to-read.ts';
import { readingLevel } from './reading-level.ts';

/** How much of a scenario was seen by the search, and what it found. Counts are of states. */
export interface Coverage {
  /** States that choices lead to, and those that only a written reply leads to. */
  states: number;
  statesPastWritten: number;
  /** The search ended before every state was seen. */
  partial: boolean;
  scenes: SceneCoverage[];
  endings: { id: string; reached: boolean; path: readonly WayStep[] }[];
  best: { raw: number; ending: string; path: readonly WayStep[] };
  worst: { raw: number; ending: string; path: readonly WayStep[] };
  /** In how many scenes each principle can be earned or missed. */
  chances: Partial<Record<PrincipleId, number>>;
  /** School years the texts ask for, and minutes the best way takes. */
  readingLevel: number;
  minutes: number;
  /** Checks that were left out, and why. */
  skipped: { code: ProblemCode; because: 'not every state was searched' | 'no language was given' }[];
}

export interface SceneCoverage {
  id: string;
  states: number;
  /** Lines and narrations of the scene, and how many of them are used in some state. */
  variants: { all: number; used: number };
  replies: { id: string; offered: number; best: number; of: number }[];
}

/** What the search covered, scene by scene. */
export function coverageOf(scenario: Scenario, survey: Survey, skipped: Coverage['skipped']): Coverage {
  const { found, scenes } = survey;
  const all = [...scenes.values()];
  const chances: Coverage['chances'] = {};
  for (const scene of all) for (const id of scene.chances) chances[id] = (chances[id] ?? 0) + 1;
  return {
    states: found.states,
    statesPastWritten: all.reduce((sum, { states, byChoice }) => sum + states.length - byChoice, 0),
    partial: found.partial,
    scenes: [...scenes].map(([id, seen]) => coverScene(id, seen, scenario)),
    endings: Object.keys(scenario.endings).map((id) => ({
      id,
      reached: found.endings.has(id),
      path: found.endings.get(id) ?? [],
    })),
    best: found.best,
    worst: found.worst,
    chances,
    readingLevel: Math.round(readingLevel(textsToRead(scenario)) * 10) / 10,
    minutes: Math.round(minutesFor(scenario, survey)),
    skipped,
  };
}

function coverScene(id: string, seen: SceneSurvey, scenario: Scenario): SceneCoverage {
  const { says = [], tell = [] } = scenario.scenes[id] ?? {};
  return {
    id,
    states: seen.states.length,
    variants: { all: says.length + tell.length, used: seen.spoken.size + seen.told.size },
    replies: [...seen.replies].map(([reply, { offered, best, judged }]) => ({
      id: reply,
      offered: offered.length,
      best,
      of: judged,
    })),
  };
}
