import { itemsOf } from '../../../simulation/scenario/items.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { DeskEdge } from './desk-views.ts';

/** The ways between scenes and endings, one for each pair and kind. `end` leads to every ending. */
export function edgesOf(scenario: Scenario): DeskEdge[] {
  const edges = new Map<string, DeskEdge>();
  const endings = Object.keys(scenario.endings);
  const add = (edge: Omit<DeskEdge, 'replies'>, reply: string | null) => {
    const key = `${edge.from} ${edge.to} ${edge.kind}`;
    const known = edges.get(key) ?? { ...edge, replies: [] };
    known.isFaulty &&= edge.isFaulty;
    if (reply !== null && !known.replies.includes(reply)) known.replies.push(reply);
    edges.set(key, known);
  };
  const places = (to: string) => (to === 'end' ? endings : [to]);
  for (const [from, scene] of Object.entries(scenario.scenes)) {
    for (const { id, reply } of itemsOf(scene))
      for (const branch of reply.go ?? scene.go ?? [])
        for (const to of places(branch.to)) add({ from, to, kind: 'reply', isFaulty: reply.faults.length > 0 }, id);
    if (scene.write) add({ from, to: scene.write.otherwise, kind: 'written', isFaulty: false }, null);
    if (scene.phase === 'talk' && scenario.kind === 'scenario')
      for (const to of places(scenario.customer.leaves)) add({ from, to, kind: 'leaves', isFaulty: true }, null);
  }
  return [...edges.values()];
}
