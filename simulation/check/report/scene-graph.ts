import { itemsOf } from '../../scenario/items.ts';
import type { Scenario } from '../../scenario/schema.ts';

/**
 * Scenes and endings with the ways between them. `written`: where a written reply goes that matches nothing. `leaves`: where the
 * customer goes who has had enough, from any scene of the talk; it is not drawn.
 */
export interface SceneGraph {
  nodes: { id: string; kind: 'scene' | 'ending' }[];
  edges: { from: string; to: string; kind: 'go' | 'written' | 'leaves' }[];
}

/** The graph of a scenario, each way once. `end` leads to every ending with a condition, and to the last. */
export function sceneGraphOf(scenario: Scenario): SceneGraph {
  const endings = Object.keys(scenario.endings);
  const edges = new Map<string, SceneGraph['edges'][number]>();
  const add = (from: string, to: string, kind: SceneGraph['edges'][number]['kind']) => {
    const key = `${from}>${to}`;
    if (!edges.has(key)) edges.set(key, { from, to, kind });
  };
  for (const [id, scene] of Object.entries(scenario.scenes)) {
    const branches = [...(scene.go ?? []), ...itemsOf(scene).flatMap(({ reply }) => reply.go ?? [])];
    for (const { to } of branches) for (const target of to === 'end' ? endings : [to]) add(id, target, 'go');
    if (scene.phase === 'talk' && scenario.customer.leaves !== 'end') add(id, scenario.customer.leaves, 'leaves');
    if (scene.write && scene.write.otherwise !== id) add(id, scene.write.otherwise, 'written');
  }
  return {
    nodes: [
      ...Object.keys(scenario.scenes).map((id) => ({ id, kind: 'scene' as const })),
      ...endings.map((id) => ({ id, kind: 'ending' as const })),
    ],
    edges: [...edges.values()],
  };
}
