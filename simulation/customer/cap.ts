import { faults as faultTable } from '../doctrine/fault.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { Cap } from './customer-state.ts';

/** The cap after a reply: a grave fault sets it, a later reply that takes responsibility without one lifts it half-way. */
export function capAfter(cap: Cap, faults: readonly FaultId[], owns: boolean): Cap {
  if (faults.some((id) => faultTable[id].caps)) return 'half';
  return cap === 'half' && owns ? 'three-quarters' : cap;
}

/** The most a run may reach under a cap, 0–1 (design, Scoring). */
export const capCeilings: Record<Cap, number> = { none: 1, half: 0.5, 'three-quarters': 0.75 };
