import { itemsOf } from './items.ts';
import type { Finding } from './problem.ts';
import type { Scenario, Scene } from './schema.ts';

const order = { before: 0, talk: 1, after: 2 };

/** The scenes a scene can lead to, leaving endings and `end` out. */
export function scenesAfter(scene: Scene, scenario: Scenario): string[] {
  const branches = [...(scene.go ?? []), ...itemsOf(scene).flatMap((item) => item.reply.go ?? [])].map(
    (branch) => branch.to,
  );
  const otherwise = scene.write ? [scene.write.otherwise] : [];
  const leaves = scene.phase === 'talk' ? [scenario.customer.leaves] : [];
  return [...new Set([...branches, ...otherwise, ...leaves])].filter((name) => name in scenario.scenes);
}

/** Time goes one way: before, talk, after; and nothing but the talk, which costs patience, may come round again. */
export function findFlowFindings(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  for (const [id, scene] of Object.entries(scenario.scenes)) {
    for (const next of scenesAfter(scene, scenario)) {
      const to = scenario.scenes[next];
      if (to && order[to.phase] < order[scene.phase]) {
        const message = `This ${scene.phase} scene leads back to "${next}", a ${to.phase} scene.`;
        const remedy = 'Lead on to a scene of the same phase or a later one.';
        findings.push({ code: 'phase-order', path: ['scenes', id], atKey: true, message, remedy });
      }
    }
  }
  for (const id of loopingScenes(scenario)) {
    if (scenario.scenes[id]?.phase === 'talk') continue;
    const remedy = 'Break the loop: only talk scenes may come round again.';
    findings.push({
      code: 'endless-loop',
      path: ['scenes', id],
      atKey: true,
      message: 'This scene can lead back to itself.',
      remedy,
    });
  }
  if (scenario.scenes[scenario.customer.leaves]?.phase === 'talk') {
    const remedy = 'Name an ending or an after scene.';
    findings.push({
      code: 'phase-order',
      path: ['customer', 'leaves'],
      message: 'A customer who leaves is no longer in the talk.',
      remedy,
    });
  }
  return findings;
}

/** Scenes that lie on a loop (Tarjan's strongly connected components, without recursion). */
export function loopingScenes(scenario: Scenario): Set<string> {
  const next = new Map(Object.entries(scenario.scenes).map(([id, scene]) => [id, scenesAfter(scene, scenario)]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const looping = new Set<string>();
  for (const root of next.keys()) {
    if (index.has(root)) continue;
    const work: { id: string; edge: number }[] = [{ id: root, edge: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1]!;
      const { id } = frame;
      if (frame.edge === 0) {
        index.set(id, index.size);
        low.set(id, index.get(id) ?? 0);
        open.push(id);
        isOpen.add(id);
      }
      const to = next.get(id)?.[frame.edge++];
      if (to === undefined) {
        work.pop();
        closeComponent(id);
        const parent = work.at(-1)?.id;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(id) ?? 0));
      } else if (!index.has(to)) work.push({ id: to, edge: 0 });
      else if (isOpen.has(to)) low.set(id, Math.min(low.get(id) ?? 0, index.get(to) ?? 0));
    }
  }
  return looping;

  function closeComponent(id: string) {
    if (low.get(id) !== index.get(id)) return;
    const component = open.splice(open.lastIndexOf(id));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1 || next.get(id)?.includes(id)) for (const member of component) looping.add(member);
  }
}
