import { capCeilings } from '../customer/cap.ts';
import type { Cap } from '../customer/customer-state.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Turn } from '../session/session.ts';
import type { TurnScore } from './score-turn.ts';
import { isAskedFor } from '../session/is-asked-for.ts';
import { scoreTurn } from './score-turn.ts';
import type { Weights } from './weights.ts';

/** What a score is measured against: fixed when a run begins and stored with its debrief. */
export interface Rubric {
  engine: string;
  weights: Weights;
  /** Best raw points reachable from the start; null where search could not see every state. */
  best: number | null;
}

/** A run's score. `overall` is 0–1, or null without a complete best; principle bars are counts, never percentages. */
export interface Score {
  raw: number;
  best: number | null;
  overall: number | null;
  cap: Cap;
  turns: TurnScore[];
  principles: Partial<Record<PrincipleId, { taken: number; met: number }>>;
  faults: Partial<Record<FaultId, number>>;
  /** Written replies that could be assessed, of those that were judged; one that was asked for again counts once. */
  written: { assessed: number; of: number };
}

/** Below this share of written replies assessed no percentage is shown. */
const ASSESSED_ENOUGH = 2 / 3;

/** Scores the turns of an attempt: raw points over the best reachable from the start, clipped to 0–1 and to the cap. */
export function scoreTurns(scenario: Scenario, turns: readonly Turn[], rubric: Rubric): Score {
  const scored = turns.map((turn) => scoreTurn(scenario, turn.scene, turn.before, turn.decision, rubric.weights));
  const principles: Score['principles'] = {};
  const faults: Score['faults'] = {};
  for (const turn of scored) {
    for (const { principle, taken } of turn.chances) {
      const count = (principles[principle] ??= { taken: 0, met: 0 });
      count.met += 1;
      count.taken += taken ? 1 : 0;
    }
    for (const { id } of turn.faults) faults[id] = (faults[id] ?? 0) + 1;
  }
  const raw = scored.reduce((sum, turn) => sum + turn.points, 0);
  const cap = turns.at(-1)?.decision.after.capped ?? 'none';
  const written = countWritten(turns);
  const left = scored.reduce((sum, turn) => sum + turn.unassessed, 0);
  const best = rubric.best === null ? null : Math.max(0, rubric.best - left);
  const isEnough = written.assessed >= written.of * ASSESSED_ENOUGH;
  const overall = isEnough ? overallOf(raw, best, cap) : null;
  return { raw, best, overall, cap, turns: scored, principles, faults, written };
}

function countWritten(turns: readonly Turn[]): Score['written'] {
  const judged = turns.flatMap(({ decision }) => (decision.written && !isAskedFor(decision) ? [decision.written] : []));
  return { assessed: judged.filter(({ analysis }) => analysis.assessed).length, of: judged.length };
}

/** Raw over best, clipped to 0–1 and to the cap; null where the best is not known. */
function overallOf(raw: number, best: number | null, cap: Cap): number | null {
  if (best === null) return null;
  return best <= 0 ? 0 : Math.min(Math.max(0, raw / best), 1, capCeilings[cap]);
}
