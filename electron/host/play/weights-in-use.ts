import { z } from 'zod';
import { faultIds } from '../../../simulation/doctrine/fault.ts';
import { principleIds } from '../../../simulation/doctrine/principle.ts';
import type { Weights } from '../../../simulation/scoring/weights.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import type { Records } from '../records/records.ts';

const points = z.int().min(0).max(20);

/** What a trainer has changed of the default weights: whole points, 0 to 20. */
export const overridesSchema = z.strictObject({
  principles: z.partialRecord(z.enum(principleIds), points).optional(),
  faults: z.partialRecord(z.enum(faultIds), points).optional(),
});

/** The weights a run begun now is scored with. */
export function weightsInUse(records: Records): Weights {
  const changed = overridesSchema.safeParse(records.readSetting('weights'));
  return {
    principles: { ...defaultWeights.principles, ...changed.data?.principles },
    faults: { ...defaultWeights.faults, ...changed.data?.faults },
  };
}
