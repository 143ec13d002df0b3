import type { Item } from '../scenario/items.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Path } from '../scenario/problem.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';

/** A reply, an item of a task or an answer to a why, with the scene it belongs to and its place in the file. */
export interface PlacedItem {
  sceneId: string;
  scene: Scene;
  item: Item;
  path: Path;
}

/** Everything that can be picked anywhere in a scenario, in file order. */
export function eachItem(scenario: Scenario): PlacedItem[] {
  return Object.entries(scenario.scenes).flatMap(([sceneId, scene]) =>
    itemsOf(scene).map((item) => ({ sceneId, scene, item, path: ['scenes', sceneId, ...item.path] })),
  );
}
