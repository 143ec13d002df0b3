import type { CustomerState } from '../customer/customer-state.ts';
import { reasonsToForgive } from '../customer/terms.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Decision } from '../session/decide.ts';

/** Why something that is present in the words earns nothing (design, Scoring). */
export type Unearned = 'taken-back' | 'nothing-new' | 'nobody-owned-it' | 'no-reason' | 'only-announced';

/** Whether a principle that is present in an answer earns its weight; else why not. `null`: it earns. */
export function whyUnearned(principle: PrincipleId, before: CustomerState, decision: Decision): Unearned | null {
  const has = (fault: FaultId) => decision.faults.some((mark) => mark.id === fault);
  const shows = (id: PrincipleId) => decision.shows.some((mark) => mark.id === id);
  switch (principle) {
    case 'apology':
      if (has('mixedMessage')) return 'taken-back';
      return has('hollow') ? 'nothing-new' : null;
    case 'ownership':
      return has('deny') || has('blameCustomer') ? 'taken-back' : null;
    case 'explain':
      return before.owned || shows('ownership') ? null : 'nobody-owned-it';
    case 'forgiveness':
      return reasonsToForgive.some(shows) ? null : 'no-reason';
    case 'composure':
      return has('defensive') ? 'taken-back' : null;
    case 'followThrough':
      return decision.kept.length > 0 ? null : 'only-announced';
    default:
      return null;
  }
}
