import type { Node, Step } from './node.ts';
import type { Trace, Turn } from './trace.ts';

/** Finds the shortest way to every state once, by choices where these lead there, and answers with the one to the nearest of some. */
export function traceRoutes(root: Node | null, traces: ReadonlyMap<Node, Trace>): (nodes: readonly Node[]) => Step[] {
  const cameBy = new Map<Node, { from: Node; picks: readonly string[] | null; turns: number } | null>();
  const queue: Node[] = root ? [root] : [];
  if (root) cameBy.set(root, null);
  const reach = (from: Node, to: Node, picks: readonly string[] | null) => {
    if (cameBy.has(to)) return;
    cameBy.set(to, { from, picks, turns: (cameBy.get(from)?.turns ?? 0) + 1 });
    queue.push(to);
  };
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at]!;
    const trace = traces.get(from);
    for (const [index, to] of (trace?.next ?? []).entries()) reach(from, to, trace?.picks[index] ?? []);
    if (at < queue.length - 1) continue;
    for (const writer of [...queue]) {
      const to = traces.get(writer)?.written;
      if (to) reach(writer, to, null);
    }
  }
  return (nodes) => {
    let nearest: Node | null = null;
    let fewest = Infinity;
    for (const node of nodes) {
      const way = cameBy.get(node);
      const turns = way === undefined ? Infinity : (way?.turns ?? 0);
      if (turns < fewest) [nearest, fewest] = [node, turns];
    }
    const path: Step[] = [];
    for (let way = nearest ? cameBy.get(nearest) : null; way; way = cameBy.get(way.from)) {
      const { scene } = way.from;
      path.unshift(way.picks ? { scene, picks: [...way.picks] } : { scene, picks: [], written: true });
    }
    return path;
  };
}

/** The steps of the shortest best way, or of the poorest way to the first ending. */
export function followTraces(
  root: Node | null,
  traces: ReadonlyMap<Node, Trace>,
  which: 'shortest' | 'poorest',
): Step[] {
  const path: Step[] = [];
  for (let node = root; node;) {
    const turn: Turn | null = traces.get(node)?.[which] ?? null;
    if (turn) path.push({ scene: node.scene, picks: [...turn.picks] });
    node = turn?.next ?? null;
  }
  return path;
}
