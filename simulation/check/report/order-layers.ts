import type { SceneGraph } from './scene-graph.ts';

interface OrderedLayers {
  /** Nodes and bends of each row, from left to right. */
  rows: string[][];
  /** What each way runs through, from its first node to its last. */
  chains: Map<SceneGraph['edges'][number], string[]>;
  neighbours: Map<string, string[]>;
}

const sweeps = 8;

/** Adds a bend wherever a way crosses a row, and orders each row by the middle of its neighbours, which untangles most crossings. */
export function orderLayers(
  nodes: SceneGraph['nodes'],
  edges: SceneGraph['edges'],
  layers: ReadonlyMap<string, number>,
): OrderedLayers {
  const rows: string[][] = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, () => []);
  for (const { id } of nodes) rows[layers.get(id) ?? 0]?.push(id);
  const chains: OrderedLayers['chains'] = new Map();
  const neighbours: OrderedLayers['neighbours'] = new Map();
  const join = (one: string, other: string) => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  };
  for (const [index, edge] of edges.entries()) {
    const from = layers.get(edge.from) ?? 0;
    const to = layers.get(edge.to) ?? 0;
    const step = Math.sign(to - from);
    const chain = [edge.from];
    for (let row = from + step; step !== 0 && row !== to; row += step) {
      const bend = `bend ${index} ${row}`;
      rows[row]?.push(bend);
      chain.push(bend);
    }
    chain.push(edge.to);
    chains.set(edge, chain);
    for (const [at, id] of chain.entries()) if (at > 0) join(chain[at - 1]!, id);
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const place = new Map(rows.flatMap((row) => row.map((id, at) => [id, (at + 0.5) / row.length] as const)));
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
      const middle = new Map(row.map((id) => [id, middleOf(id, neighbours, place)]));
      row.sort((left, right) => (middle.get(left) ?? 0) - (middle.get(right) ?? 0));
      for (const [at, id] of row.entries()) place.set(id, (at + 0.5) / row.length);
    }
  }
  return { rows, chains, neighbours };
}

function middleOf(id: string, neighbours: OrderedLayers['neighbours'], place: ReadonlyMap<string, number>): number {
  const near = neighbours.get(id) ?? [];
  if (near.length === 0) return place.get(id) ?? 0;
  return near.reduce((sum, each) => sum + (place.get(each) ?? 0), 0) / near.length;
}
