import type { Scenario } from '../scenario/schema.ts';
import type { StoryMinutes } from '../scenario/story-time.ts';

export type PromiseState = 'open' | 'kept' | 'broken';

/** How the score is capped: by a denial, a blame or a broken promise (half), and once that is taken back (three quarters). */
export type Cap = 'none' | 'half' | 'three-quarters';

/**
 * The customer and the closed set of what history leaves behind: nothing else of the past reaches the customer or the score,
 * so that search can merge equal states. Arousal and trust are whole numbers 0–100, patience is in talk turns.
 */
export interface CustomerState {
  readonly arousal: number;
  readonly trust: number;
  readonly patience: number;
  /** Story time now. */
  readonly now: StoryMinutes;
  /** Somebody has taken responsibility. */
  readonly owned: boolean;
  /** Apologies heard, 0–3. */
  readonly apologies: number;
  readonly asked: boolean;
  readonly attacked: boolean;
  /** The trainee has spoken with the customer. */
  readonly spoken: boolean;
  /** Talk turns in which nobody took responsibility, 0–3; at 3 trust is held below 50 until a promise is kept. */
  readonly unowned: number;
  readonly capped: Cap;
  /** Remedies offered, sorted. */
  readonly offered: readonly string[];
  /** Promises made, by id, sorted. */
  readonly promises: readonly (readonly [string, PromiseState])[];
  /** Facts remembered, sorted. */
  readonly remembered: readonly string[];
  /** Scenes on a loop that were met before, sorted: they are no new chance. */
  readonly met: readonly string[];
}

/** The customer as the scenario finds them. */
export function createCustomer(scenario: Scenario): CustomerState {
  const { arousal, trust, patience } = scenario.customer;
  return {
    arousal, trust, patience,
    now: scenario.clock.known,
    owned: false, apologies: 0, asked: false, attacked: false, spoken: false, unowned: 0, capped: 'none',
    offered: [], promises: [], remembered: [], met: [],
  }; // prettier-ignore
}

/** Whether at least one promise was made and none was broken or left open. */
export function hasKeptPromises(state: CustomerState): boolean {
  return state.promises.length > 0 && state.promises.every(([, promise]) => promise === 'kept');
}

/** Whether any promise was broken. */
export function hasBrokenPromise(state: CustomerState): boolean {
  return state.promises.some(([, promise]) => promise === 'broken');
}

/** A sorted list with more members; the same list where nothing is new. */
export function withMembers(list: readonly string[], more: readonly string[]): readonly string[] {
  const fresh = more.filter((member) => !list.includes(member));
  return fresh.length === 0 ? list : [...list, ...fresh].sort();
}
