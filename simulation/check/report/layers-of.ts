import type { SceneGraph } from './scene-graph.ts';

/** The row of each node: one below the lowest that leads to it, endings in the last. Ways back up are left out of account. */
export function layersOf({ nodes, edges }: SceneGraph, start: string): Map<string, number> {
  const forward = withoutWaysBack(nodes, edges, start);
  const layers = new Map(nodes.map(({ id }) => [id, 0]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of forward) {
      const below = (layers.get(from) ?? 0) + 1;
      if (below <= (layers.get(to) ?? 0)) continue;
      layers.set(to, below);
      changed = true;
    }
  }
  const last = Math.max(...layers.values());
  for (const { id, kind } of nodes) if (kind === 'ending') layers.set(id, last);
  return layers;
}

/** The ways that do not lead back to a node from which they came (depth first from the start, without recursion). */
function withoutWaysBack(nodes: SceneGraph['nodes'], edges: SceneGraph['edges'], start: string): SceneGraph['edges'] {
  const out = new Map<string, SceneGraph['edges']>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const state = new Map<string, 'open' | 'done'>();
  const forward: SceneGraph['edges'] = [];
  for (const root of [start, ...nodes.map(({ id }) => id)]) {
    if (state.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    state.set(root, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const edge = out.get(top.id)?.[top.next++];
      if (!edge) {
        state.set(top.id, 'done');
        stack.pop();
        continue;
      }
      if (state.get(edge.to) === 'open') continue;
      forward.push(edge);
      if (state.has(edge.to)) continue;
      state.set(edge.to, 'open');
      stack.push({ id: edge.to, next: 0 });
    }
  }
  return forward;
}
