import { z } from 'zod';

/** What may be told about the talk a reply belongs to. */
export const replyContextSchema = z.object({
  situation: z.string().exactOptional(),
  fault: z.enum(['ours', 'shared', 'unclear', 'not-ours']).exactOptional(),
  recurrence: z.enum(['unlikely', 'possible']).exactOptional(),
  customer: z.string().exactOptional(),
  said: z.object({ owned: z.boolean(), apologies: z.number(), asked: z.boolean() }).exactOptional(),
});
