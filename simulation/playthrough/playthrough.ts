import { z } from 'zod';
import { fault, id, line, principle, text } from '../scenario/schema-parts.ts';

const picks = z.union([id, z.array(id).max(6)]).transform((value) => ({ picks: [value].flat() }));

const written = z.strictObject({
  write: text.describe("What is written in the trainee's own words."),
  shows: z.array(principle).optional().describe('Exactly the principles its words must be found to show.'),
  faults: z.array(fault).optional().describe('Exactly the faults its words must be found to have.'),
  assessed: z.boolean().optional().describe('Whether it can be assessed.'),
  takes: z
    .union([id, z.literal('otherwise')])
    .optional()
    .describe('The reply whose branch it takes, or `otherwise`.'),
});

/** A reply in the trainee's own words, and what must be made of it. */
export type WrittenAnswer = z.output<typeof written>;

/** A scenario's own test: the answers given, and what must come of them. Scores are 0–1. */
export const playthroughSchema = z.strictObject({
  playthrough: z.literal(1).describe('Version of the playthrough format.'),
  scenario: id.describe('Id of the scenario it plays.'),
  title: line.describe('What kind of run this is.'),
  answers: z
    .array(z.record(id, z.union([picks, written])))
    .min(1)
    .max(200)
    .describe(
      "In order: scene and reply id; a list of ids for pick and record; a list of symptom, culprit or cause for whys; or `{write: …}` with a reply in one's own words and what it must be found to show.",
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
