import type { DeskScenario, DeskScene } from '../../../electron/host/desk/desk-views.ts';

/** Where a scene leads, one line for each place: "own, sorry → What now". */
export function waysOn({ id, replies, otherwise }: DeskScene, scenario: DeskScenario): string[] {
  const byTarget = new Map<string, string[]>();
  for (const reply of replies)
    for (const { title, when } of reply.to) {
      const names = byTarget.get(title) ?? [];
      const fault = reply.faults.length > 0 ? ' (fault)' : '';
      byTarget.set(title, [...names, `${reply.id}${fault}${when ? ` if ${when}` : ''}`]);
    }
  const ways = [...byTarget].map(([title, names]) => `${names.join(', ')} → ${title}`);
  if (otherwise === null) return ways;
  const title = scenario.scenes.find((scene) => scene.id === otherwise)?.title ?? otherwise;
  return [...ways, `own words that fit none → ${otherwise === id ? 'the same again' : title}`];
}
