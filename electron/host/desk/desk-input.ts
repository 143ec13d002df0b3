import { z } from 'zod';
import { longestReply } from '../../../simulation/reply/analyse-reply.ts';
import { largestFile } from '../../../simulation/scenario/read-yaml.ts';
import { id, line } from '../../../simulation/scenario/schema-parts.ts';

const amount = z.int().min(0).max(100);

/** A customer as an author sets them for one scene. */
const state = z.strictObject({
  arousal: amount,
  trust: amount,
  patience: z.int().min(0).max(20),
  owned: z.boolean(),
  asked: z.boolean(),
  apologies: z.int().min(0).max(3),
});

const scene = z.string().min(1).max(100);

/** What the desk is sent. Ids are those of the format: they can be no path. */
export const deskInput = {
  key: z.object({ key: z.string().min(1).max(255) }),
  play: z.strictObject({ scene, state }),
  try: z.strictObject({ scene, state, text: z.string().max(2 * longestReply) }),
  create: z.strictObject({ id, title: line, customer: line.max(80), pronoun: z.enum(['she', 'he', 'they']) }),
  duplicate: z.strictObject({ id, title: line }),
  import: z.strictObject({ text: z.string().max(largestFile) }),
};

export type NewScenario = z.output<typeof deskInput.create>;
