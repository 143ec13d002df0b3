import { Graph, layout } from '@dagrejs/dagre';
import type { DeskScenario } from '../../../electron/host/desk/desk-views.ts';
import type { DrawnEdge } from './drawn-edges.ts';

export const nodeWidth = 176;
export const nodeHeight = 62;
/** Space around the scenes of one phase. */
const bandPadding = 22;

export type BandId = 'before' | 'talk' | 'after' | 'endings';

/** Top left corners of scenes and endings, and the band that each phase takes across the whole width. */
export interface LaidOut {
  places: Map<string, { x: number; y: number }>;
  bands: { id: BandId; y: number; height: number }[];
  x: number;
  width: number;
}

/** Lays a scenario out from top to bottom: before, the talk, after, and the endings last. */
export function layOut({ scenes, endings }: DeskScenario, edges: readonly DrawnEdge[]): LaidOut {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 38, edgesep: 14 });
  graph.setDefaultEdgeLabel(() => ({}));
  const bandOf = new Map<string, BandId>([
    ...scenes.map(({ id, phase }) => [id, phase] as const),
    ...endings.map(({ id }) => [id, 'endings'] as const),
  ]);
  for (const id of bandOf.keys()) graph.setNode(id, { width: nodeWidth, height: nodeHeight });
  for (const { from, to, key } of edges) if (from !== to) graph.setEdge(from, to, { weight: 2 }, key);
  keepBandsApart(graph, bandOf);
  layout(graph);
  const places = new Map(
    [...bandOf.keys()].map((id) => {
      const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
      return [id, { x: x - nodeWidth / 2, y: y - nodeHeight / 2 }] as const;
    }),
  );
  const xs = [...places.values()].map(({ x }) => x);
  const left = Math.min(...xs) - bandPadding;
  const right = Math.max(...xs) + nodeWidth + bandPadding;
  return { places, bands: bandsOf(bandOf, places), x: left, width: right - left };
}

const order: readonly BandId[] = ['before', 'talk', 'after', 'endings'];

/** Between two bands stands a gate below every scene of the first and above every scene of the second. */
function keepBandsApart(graph: Graph, bandOf: ReadonlyMap<string, BandId>): void {
  const members = order
    .map((band) => [...bandOf].filter(([, own]) => own === band).map(([id]) => id))
    .filter((ids) => ids.length > 0);
  for (const [index, ids] of members.slice(0, -1).entries()) {
    const gate = `gate ${index}`;
    graph.setNode(gate, { width: 1, height: 1 });
    for (const id of ids) graph.setEdge(id, gate, { weight: 0 }, 'gate');
    for (const id of members[index + 1] ?? []) graph.setEdge(gate, id, { weight: 0 }, 'gate');
  }
}

function bandsOf(bandOf: ReadonlyMap<string, BandId>, places: LaidOut['places']): LaidOut['bands'] {
  return order.flatMap((id) => {
    const ys = [...bandOf].filter(([, band]) => band === id).map(([place]) => places.get(place)?.y ?? 0);
    if (ys.length === 0) return [];
    const top = Math.min(...ys) - bandPadding;
    return [{ id, y: top, height: Math.max(...ys) + nodeHeight + bandPadding - top }];
  });
}
