import type { CustomerState } from '../customer/customer-state.ts';
import { lookupIn } from '../customer/lookup.ts';
import { holds } from '../scenario/condition.ts';
import type { Item } from '../scenario/items.ts';
import { itemsOf, whyKinds } from '../scenario/items.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';

/** The items offered to the trainee now: those without a `when`, and those whose `when` holds. */
export function itemsOffered(scene: Scene, state: CustomerState, scenario: Scenario): Item[] {
  const lookup = lookupIn(state, scenario, false);
  return itemsOf(scene).filter((item) => !item.reply.when || holds(item.reply.when, lookup));
}

/** Why picks cannot be taken here, as a sentence; null where they can. */
export function whyIllegal(
  scene: Scene,
  picks: readonly string[],
  state: CustomerState,
  scenario: Scenario,
): string | null {
  if (scene.task === 'whys') return whyChainIllegal(scene, picks);
  const offered = itemsOffered(scene, state, scenario).map((item) => item.id);
  const unknown = picks.find((pick) => !offered.includes(pick));
  if (unknown !== undefined) return `"${unknown}" is not offered in this scene.`;
  if (new Set(picks).size !== picks.length) return 'An item can be taken once.';
  if (scene.task === 'choose' || scene.task === 'schedule')
    return picks.length === 1 ? null : 'Exactly one is taken here.';
  return picks.length <= (scene.atMost ?? 6) ? null : `At most ${scene.atMost ?? 6} can be taken here.`;
}

/** A chain of whys goes on while a deeper cause is named; a symptom or a culprit ends it. */
function whyChainIllegal(scene: Scene, picks: readonly string[]): string | null {
  const length = scene.whys?.length ?? 0;
  if (picks.some((pick) => !whyKinds.some((kind) => kind === pick)))
    return 'A why is answered with a symptom, a culprit or a cause.';
  const firstStop = picks.findIndex((pick) => pick !== 'cause');
  const expected = firstStop >= 0 ? firstStop + 1 : length;
  return picks.length === expected
    ? null
    : 'The chain goes on until a symptom or a culprit ends it, or the last why is answered.';
}

/** Every answer a scene could take if all its items were offered: single items, subsets up to `atMost`, or chains of whys. */
export function allPicks(scene: Scene): string[][] {
  if (scene.task === 'whys') {
    const length = scene.whys?.length ?? 0;
    const causes = (count: number) => Array.from({ length: count }, () => 'cause');
    const stops = Array.from({ length }, (_, depth) => [
      [...causes(depth), 'symptom'],
      [...causes(depth), 'culprit'],
    ]).flat();
    return [causes(length), ...stops];
  }
  const ids = itemsOf(scene).map((item) => item.id);
  if (scene.task === 'choose' || scene.task === 'schedule') return ids.map((id) => [id]);
  const most = scene.atMost ?? 6;
  return ids
    .reduce<string[][]>((subsets, id) => [...subsets, ...subsets.map((subset) => [...subset, id])], [[]])
    .filter((subset) => subset.length <= most);
}
