import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import { faultLabels, principleLabels } from '../labels/labels.ts';

/** The labels that are learned, in the order in which the weights are kept. */
export const learnedLabels: readonly (PrincipleId | FaultId)[] = [...principleLabels, ...faultLabels].map(
  ({ id }) => id,
);
