import { z } from 'zod';
import { fault, id, line, principle } from '../scenario/schema-parts.ts';

const picks = z.union([id, z.array(id).max(6)]).transform((value) => (typeof value === 'string' ? [value] : value));

/** A scenario's own test: the answers given, and what must come of them. Scores are 0–1. */
export const playthroughSchema = z.strictObject({
  playthrough: z.literal(1).describe('Version of the playthrough format.'),
  scenario: id.describe('Id of the scenario it plays.'),
  title: line.describe('What kind of run this is.'),
  answers: z
    .array(z.record(id, picks))
    .min(1)
    .max(200)
    .describe(
      'In order: scene and reply id; a list of ids for pick and record; a list of symptom, culprit or cause for whys.',
    ),
  expect: z
    .strictObject({
      ending: id.optional().describe('The ending reached.'),
      score: z
        .strictObject({ from: z.number().min(0).max(1), to: z.number().min(0).max(1) })
        .optional()
        .describe('The overall score, 0–1.'),
      principles: z.array(principle).optional().describe('Principles earned at least once.'),
      faults: z.array(fault).optional().describe('Exactly the faults that occur.'),
    })
    .describe('What must come of it.'),
});

export type Playthrough = z.output<typeof playthroughSchema>;
