import type { Condition } from '../scenario/condition.ts';
import { namesIn } from '../scenario/condition.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Every name that any `when` of the scenario tests. */
export function namesTested(scenario: Scenario): Set<string> {
  const conditions: (Condition | undefined)[] = Object.values(scenario.endings).map(({ when }) => when);
  for (const scene of Object.values(scenario.scenes)) {
    const lines = [...(scene.tell ?? []), ...(scene.says ?? []), ...(scene.go ?? [])];
    const items = itemsOf(scene).flatMap(({ reply }) => [reply, ...(reply.go ?? [])]);
    conditions.push(...[...lines, ...items].map(({ when }) => when));
  }
  return new Set(conditions.flatMap((when) => (when ? namesIn(when) : [])));
}
