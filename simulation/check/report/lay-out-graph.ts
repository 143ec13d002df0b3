import { layersOf } from './layers-of.ts';
import { orderLayers } from './order-layers.ts';
import type { SceneGraph } from './scene-graph.ts';

export interface Point {
  x: number;
  y: number;
}

/** A graph laid out in rows from top to bottom. Points are centres of nodes; a way bends at every row it crosses. */
export interface LaidOutGraph {
  width: number;
  height: number;
  nodes: (SceneGraph['nodes'][number] & Point)[];
  edges: (SceneGraph['edges'][number] & { points: Point[] })[];
}

export const nodeWidth = 150;
export const nodeHeight = 46;
const rowGap = 88;
const nodeGap = 172;
const bendGap = 22;
const passes = 12;

/** Lays a graph out in layers (Sugiyama's method): rows by distance, order by crossings, places by neighbours. */
export function layOutGraph(graph: SceneGraph, start: string): LaidOutGraph {
  const layers = layersOf(graph, start);
  const drawn = graph.edges.filter(({ kind }) => kind !== 'leaves');
  const { rows, chains, neighbours } = orderLayers(graph.nodes, drawn, layers);
  const isBend = (id: string) => !layers.has(id);
  const gapBetween = (left: string, right: string) => {
    if (isBend(left) && isBend(right)) return bendGap;
    return isBend(left) || isBend(right) ? nodeGap / 2 + bendGap / 2 : nodeGap;
  };
  const x = new Map<string, number>();
  for (const row of rows) placeRow(row, (_, index) => index * nodeGap, gapBetween, x);
  for (let pass = 0; pass < passes; pass++) {
    for (const row of pass % 2 === 0 ? rows : [...rows].reverse()) {
      const wish = (id: string) => {
        const near = neighbours.get(id) ?? [];
        return near.length === 0
          ? (x.get(id) ?? 0)
          : near.reduce((sum, each) => sum + (x.get(each) ?? 0), 0) / near.length;
      };
      placeRow(row, wish, gapBetween, x);
    }
  }
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const left = Math.min(...x.values()) - nodeWidth / 2 - 12;
  const at = (id: string): Point => ({
    x: (x.get(id) ?? 0) - left,
    y: (rowOf.get(id) ?? 0) * rowGap + nodeHeight / 2 + 8,
  });
  return {
    width: Math.max(...x.values()) - left + nodeWidth / 2 + 12,
    height: (rows.length - 1) * rowGap + nodeHeight + 16,
    nodes: graph.nodes.map((node) => ({ ...node, ...at(node.id) })),
    edges: drawn.map((edge) => ({ ...edge, points: (chains.get(edge) ?? [edge.from, edge.to]).map(at) })),
  };
}

/** Puts a row where its members wish to be, as near as the gaps between them allow. */
function placeRow(
  row: readonly string[],
  wish: (id: string, index: number) => number,
  gapBetween: (left: string, right: string) => number,
  x: Map<string, number>,
) {
  const wishes = row.map(wish);
  const placed: number[] = [];
  for (const [index, id] of row.entries()) {
    const before = row[index - 1];
    const least = before === undefined ? -Infinity : (placed[index - 1] ?? 0) + gapBetween(before, id);
    placed.push(Math.max(wishes[index] ?? 0, least));
  }
  const drift = placed.reduce((sum, each, index) => sum + each - (wishes[index] ?? 0), 0) / Math.max(1, row.length);
  for (const [index, id] of row.entries()) x.set(id, (placed[index] ?? 0) - drift);
}
