import type { FaultId } from '../doctrine/fault.ts';
import { faultIds, faults } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { principleIds, principles } from '../doctrine/principle.ts';

/** What each principle earns and each fault costs, in whole points. A trainer can change them; a debrief stores the ones it used. */
export interface Weights {
  principles: Record<PrincipleId, number>;
  faults: Record<FaultId, number>;
}

/** The default weights of the doctrine (evidence R6). */
export const defaultWeights: Weights = {
  principles: Object.fromEntries(principleIds.map((id) => [id, principles[id].weight])) as Record<PrincipleId, number>,
  faults: Object.fromEntries(faultIds.map((id) => [id, faults[id].cost])) as Record<FaultId, number>,
};
