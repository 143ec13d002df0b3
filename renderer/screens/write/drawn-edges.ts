import type { DeskCheck, DeskEdge, DeskPath, DeskScenario } from '../../../electron/host/desk/desk-views.ts';

/** A way as it is drawn. */
export interface DrawnEdge {
  key: string;
  from: string;
  to: string;
  kind: DeskEdge['kind'];
  replies: string[];
  isFaulty: boolean;
  isBest: boolean;
  isWorst: boolean;
}

/**
 * The ways to draw: every choice and every way of a written reply. Where a customer goes who has had enough is drawn only where the
 * worst path takes it: it can be from any scene of the talk.
 */
export function drawnEdges({ edges }: DeskScenario, check: DeskCheck): DrawnEdge[] {
  const best = check.state === 'done' ? stepsOf(check.best) : new Set<string>();
  const worst = check.state === 'done' ? stepsOf(check.worst) : new Set<string>();
  const byPair = new Map<string, DrawnEdge>();
  const strength: readonly DeskEdge['kind'][] = ['reply', 'leaves', 'written'];
  for (const kind of strength) {
    for (const edge of edges) {
      if (edge.kind !== kind) continue;
      const key = `${edge.from} ${edge.to}`;
      if (byPair.has(key)) continue;
      const isBest = best.has(key);
      const isWorst = worst.has(key);
      if (kind === 'leaves' && !isBest && !isWorst) continue;
      byPair.set(key, { ...edge, key, isBest, isWorst });
    }
  }
  return [...byPair.values()];
}

/** Every step of a path as a pair of places. */
function stepsOf({ turns, ending }: DeskPath): Set<string> {
  const places = [...turns.map(({ scene }) => scene), ending];
  return new Set(places.slice(1).map((to, index) => `${places[index] ?? ''} ${to}`));
}
