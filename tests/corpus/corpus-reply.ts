import { z } from 'zod';
import { faultIds } from '../../simulation/doctrine/fault.ts';
import { principleIds } from '../../simulation/doctrine/principle.ts';

const quotes = z.array(z.string());

/** A reply of our own, with every clause that shows a principle or a fault. What is not quoted shows none. */
export const corpusReplySchema = z.object({
  id: z.string(),
  fault: z.enum(['ours', 'shared', 'unclear', 'not-ours']).exactOptional(),
  recurrence: z.enum(['unlikely', 'possible']).exactOptional(),
  customer: z.string().exactOptional(),
  situation: z.string().exactOptional(),
  text: z.string(),
  shows: z.partialRecord(z.enum(principleIds), quotes),
  faults: z.partialRecord(z.enum(faultIds), quotes),
});

export type CorpusReply = z.infer<typeof corpusReplySchema>;
