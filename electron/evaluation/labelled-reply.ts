import { z } from 'zod';
import { faultIds } from '../../simulation/doctrine/fault.ts';
import { principleIds } from '../../simulation/doctrine/principle.ts';

const principle = z.enum(principleIds);
const fault = z.enum(faultIds);

/** A reply with the labels that annotators gave it. What they were not sure of counts neither way. */
export const labelledReplySchema = z.object({
  id: z.union([z.string(), z.number()]).default(''),
  text: z.string(),
  group: z.string().default(''),
  situation: z.string().exactOptional(),
  fault: z.enum(['ours', 'shared', 'unclear', 'not-ours']).exactOptional(),
  recurrence: z.enum(['unlikely', 'possible']).exactOptional(),
  customer: z.string().exactOptional(),
  assessable: z.boolean().default(true),
  shows: z.array(principle),
  faults: z.array(fault),
  unsureShows: z.array(principle).default([]),
  unsureFaults: z.array(fault).default([]),
});

export type LabelledReply = z.infer<typeof labelledReplySchema>;
