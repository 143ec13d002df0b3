import type { Scenario } from '../scenario/schema.ts';
import type { PlacedItem } from './each-item.ts';
import { eachItem } from './each-item.ts';

/** The replies that lead to each scene or ending, by its id. */
export function itemsLeadingTo(scenario: Scenario): Map<string, PlacedItem[]> {
  const leading = new Map<string, PlacedItem[]>();
  for (const placed of eachItem(scenario)) {
    const { scene, item } = placed;
    for (const target of new Set((item.reply.go ?? scene.go ?? []).map(({ to }) => to))) {
      const known = leading.get(target);
      if (known) known.push(placed);
      else leading.set(target, [placed]);
    }
  }
  return leading;
}
