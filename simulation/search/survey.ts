import type { PrincipleId } from '../doctrine/principle.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Weights } from '../scoring/weights.ts';
import type { Node, Step } from './node.ts';
import { followTraces, traceRoutes } from './routes.ts';
import type { ReplySurvey, SceneSurvey } from './scene-survey.ts';
import type { SearchResult } from './search.ts';
import { searchInSteps } from './search.ts';
import { surveyState } from './survey-state.ts';
import { principlesIn } from './trace-state.ts';
import type { Trace } from './trace.ts';

/** Exact search with all that the checks ask of it. */
export interface Survey {
  found: SearchResult;
  scenes: Map<string, SceneSurvey>;
  /** States in which each promise can be made, and those promises that are kept somewhere. */
  made: Map<string, Node[]>;
  kept: Set<string>;
  /** Principles earned on any of the ways that score most. */
  onBest: ReadonlySet<PrincipleId>;
  /** The shortest of the ways that score most, and how many turns the longest of them has. */
  shortest: Step[];
  longest: number;
  /** The way to the first ending that scores least; null where none leads there. */
  poorest: { raw: number; path: Step[] } | null;
  /** The shortest way to the nearest of these states; none of them: empty. */
  pathTo: (nodes: readonly Node[]) => Step[];
}

/** More is kept of a state than in a plain search: this many take nine tenths of a gigabyte. */
const surveyStateLimit = 400_000;

/** Searches once and collects all that the checks ask; yields the number of states met, and stops when answered with `true`. */
export function* surveyInSteps(
  scenario: Scenario,
  weights: Weights,
  limit = surveyStateLimit,
): Generator<number, Survey, boolean | undefined> {
  const scenes = new Map<string, SceneSurvey>();
  for (const [id, scene] of Object.entries(scenario.scenes)) {
    const replies = itemsOf(scene).map(({ id: reply }): [string, ReplySurvey] => [
      reply,
      { offered: [], judged: 0, best: 0, sound: 0, belowFault: 0, free: [] },
    ]);
    scenes.set(id, {
      states: [], byChoice: 0, spoken: new Set(), told: new Set(), deadEnds: [], sparse: [], replies: new Map(replies), chances: new Set(),
    }); // prettier-ignore
  }
  const gathered = { scenes, made: new Map<string, Node[]>(), kept: new Set<string>(), traces: new Map<Node, Trace>() };
  let root = null as Node | null;
  const found = yield* searchInSteps(scenario, weights, limit, {
    left: (explored, isPastWritten) => {
      const isJudged = !isPastWritten || scenes.get(explored.node.scene)?.byChoice === 0;
      surveyState(scenario, explored, gathered, isJudged, isPastWritten);
      if (!isPastWritten) root = explored.node;
    },
    wrote: (from, to) => {
      const trace = gathered.traces.get(from);
      if (trace) trace.written = to;
    },
  });
  const { traces, ...rest } = gathered;
  const start = root ? traces.get(root) : undefined;
  return {
    ...rest,
    found,
    onBest: new Set(principlesIn(start?.onBest ?? 0)),
    shortest: followTraces(root, traces, 'shortest'),
    longest: start?.longest ?? 0,
    poorest: start?.poorest ? { raw: start.poorest.raw, path: followTraces(root, traces, 'poorest') } : null,
    pathTo: traceRoutes(root, traces),
  };
}
