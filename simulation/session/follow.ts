import type { CustomerState } from '../customer/customer-state.ts';
import { lookupIn } from '../customer/lookup.ts';
import type { Condition } from '../scenario/condition.ts';
import { holds } from '../scenario/condition.ts';
import type { Branch, Scenario, Scene } from '../scenario/schema.ts';

/** The scene or ending that follows. A customer out of patience leaves instead of hearing another talk scene. */
export function follow(
  branches: readonly Branch[],
  scene: Scene,
  state: CustomerState,
  scenario: Scenario,
  written: boolean,
): string {
  const branch = firstThatHolds(branches, state, scenario, written);
  const to = branch?.to ?? 'end';
  const isTalk = scenario.scenes[to]?.phase === 'talk';
  return scene.phase === 'talk' && isTalk && state.patience <= 0 ? scenario.customer.leaves : to;
}

/** The first ending, in file order, whose `when` holds. */
export function firstEnding(state: CustomerState, scenario: Scenario): string {
  const endings = Object.entries(scenario.endings).map(([id, ending]) => ({ id, when: ending.when }));
  const ending = firstThatHolds(endings, state, scenario, false);
  if (!ending) throw new Error('no ending holds; the last one must have no condition');
  return ending.id;
}

/** Of things with a `when`, the first that holds for this customer. */
export function firstThatHolds<Thing extends { when?: Condition | undefined }>(
  things: readonly Thing[],
  state: CustomerState,
  scenario: Scenario,
  written: boolean,
): Thing | null {
  const lookup = lookupIn(state, scenario, written);
  return things.find((thing) => !thing.when || holds(thing.when, lookup)) ?? null;
}
