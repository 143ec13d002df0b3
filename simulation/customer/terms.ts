import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { FaultClass } from '../scenario/schema.ts';
import type { CustomerState } from './customer-state.ts';
import type { Movement } from './movements.ts';
import {
  faultMovements,
  principleMovements,
  regretOnly,
  repeated,
  unownedExplanation,
  unreasonedForgiveness,
} from './movements.ts';

/** One reason why the customer moved: a principle, a fault, or a law of the customer. Shown afterwards, term by term. */
export interface Term extends Movement {
  because: PrincipleId | FaultId | CustomerLaw;
}

export type CustomerLaw =
  'turn' | 'slow-to-calm' | 'too-upset-to-trust' | 'nobody-responsible' | 'words-alone' | 'regret-only';

const still: Movement = { arousal: 0, trust: 0, patience: 0 };
/** A reason that makes asking for forgiveness more than asking (S0-4). */
export const reasonsToForgive: readonly PrincipleId[] = ['prevention', 'solution', 'options', 'explain'];

/** What reaches a customer who is not there to hear words: acts, time and what arrives. */
const felt: readonly (PrincipleId | FaultId)[] = [
  'initiate',
  'channel',
  'goodwill',
  'deny',
  'stall',
  'brokenPromise',
  'stingy',
];

/** Of principles or faults, those the customer learns of: all where words reach them, else only acts. */
export function reaching<Id extends PrincipleId | FaultId>(ids: Id[], isSpoken: boolean): Id[] {
  return isSpoken ? ids : ids.filter((id) => felt.includes(id));
}

/** What each principle shown does to this customer, given what they have heard before. */
export function principleTerms(
  state: CustomerState,
  shown: PrincipleId[],
  faults: FaultId[],
  fault: FaultClass,
): Term[] {
  const owned = state.owned || shown.includes('ownership');
  return shown.flatMap((id): Term[] => {
    if (id === 'apology')
      return [apologyTerm(state, owned, faults.includes('mixedMessage') || faults.includes('hollow'), fault)];
    if (id === 'explain' && !owned) return [{ because: id, ...unownedExplanation }];
    if (id === 'forgiveness' && !shown.some((other) => reasonsToForgive.includes(other)))
      return [{ because: id, ...unreasonedForgiveness }];
    if (id === 'ownership' && (faults.includes('blameCustomer') || faults.includes('deny')))
      return [{ because: id, ...still }];
    if (id === 'followThrough') return [];
    const heard = (id === 'ownership' && state.owned) || (id === 'ask' && state.asked);
    return [{ because: id, ...((heard ? repeated[id] : undefined) ?? principleMovements[id]) }];
  });
}

function apologyTerm(state: CustomerState, owned: boolean, isSpoilt: boolean, fault: FaultClass): Term {
  if (isSpoilt) return { because: 'apology', ...still };
  const isOurs = fault === 'ours' || fault === 'shared';
  if (isOurs && !owned) return { because: 'regret-only', ...(state.apologies > 0 ? still : regretOnly) };
  if (state.apologies === 0) return { because: 'apology', ...principleMovements.apology };
  return { because: 'apology', ...(state.apologies === 1 ? (repeated.apology ?? still) : still) };
}

/** What each fault does to this customer. */
export function faultTerms(faults: FaultId[]): Term[] {
  return faults.map((id) => ({ because: id, ...faultMovements[id] }));
}
