import { z } from 'zod';
import { warningCodes } from './problem.ts';
import { parseMoment } from './story-time.ts';
import {
  duration,
  faults,
  id,
  ids,
  line,
  moment,
  principle,
  shows,
  step,
  text,
  variants,
  when,
} from './schema-parts.ts';

/** How the customer is drawn. Everybody is made of the same parts. */
export const customerLookSchema = z.strictObject({
  skin: z.enum(['porcelain', 'fair', 'olive', 'tan', 'brown', 'deep']).describe('Skin tone of the portrait.'),
  hair: z
    .enum(['none', 'cropped', 'short', 'side', 'bob', 'long', 'curly', 'bun', 'braids', 'headscarf', 'turban'])
    .describe('Hair or head covering of the portrait.'),
  hairColour: z.enum(['black', 'brown', 'chestnut', 'blond', 'red', 'grey', 'white']).describe('Hair colour.'),
  face: z.enum(['round', 'oval', 'long', 'square']).describe('Shape of the face.'),
  age: z.enum(['young', 'middle', 'older']).describe('Age as drawn.'),
  glasses: z.boolean().default(false).describe('Whether the customer wears glasses.'),
  beard: z.enum(['none', 'stubble', 'short', 'full']).default('none').describe('Beard.'),
  dress: z
    .enum(['shirt', 'blouse', 'jumper', 'jacket', 'hoodie', 'coat', 'tunic'])
    .describe('What the customer wears.'),
});

const act = {
  when: when.optional().describe('Offered only while this holds, for example `promised.refund`.'),
  shows: shows.describe(
    'The principles this shows: a list, or better a map from principle to the exact words of the reply that show it.',
  ),
  faults: faults.describe('The faults this has: a list, or better a map from fault to the exact words.'),
  offers: ids.describe('Remedies (declared under `remedies`) that this offers.'),
  promises: ids.describe('Promises (declared under `promises`) that this makes.'),
  keeps: ids.describe('Promises this keeps, if it is done by their due time.'),
  remembers: ids.describe('Facts (declared under `remembers`) that later `when` texts may test.'),
  takes: duration.optional().describe('How much story time this takes: 5m, 2h, 1d.'),
  cites: step.optional().describe('The step of the articles that the coach remark rests on, for example S4-3.'),
  coach: text
    .optional()
    .describe('The coach remark: names the words, what they did to this person, a better line. Two sentences.'),
};

const said = z
  .array(line)
  .max(20)
  .default([])
  .describe(
    'Words by which a written reply names it: "money back", "new slab". All words of one of them must stand in one sentence, in any form and order. Without them it is known by the words of its line.',
  );

/** Something a written reply may offer or promise, and the words by which it is known. */
export interface Nameable {
  line: string;
  said: string[];
}

const target = id.describe('A scene, an ending, or `end` for the first ending whose `when` holds.');

const go = z
  .union([
    target,
    z
      .array(z.strictObject({ when: when.optional(), to: target }))
      .min(1)
      .max(8),
  ])
  .transform((value) => (typeof value === 'string' ? [{ to: value }] : value))
  .pipe(z.array(z.custom<Branch>()))
  .describe(
    'Where it leads: a scene, an ending or `end`; or a list of `{when, to}` of which the first that holds is taken.',
  );

export interface Branch {
  when?: z.output<typeof when> | undefined;
  to: string;
}

export const replySchema = z.strictObject({
  say: text.optional().describe('The words the trainee says (talk scenes, and calls or notes afterwards).'),
  do: text.optional().describe('What the trainee does (before and after scenes).'),
  ...act,
  needs: z
    .array(z.string())
    .max(8)
    .optional()
    .describe(
      'What a written reply must show or offer to take this branch: principles and `offers.REMEDY`. Default: its offers.',
    ),
  at: moment.optional().describe('The slot in story time (task: schedule).'),
  owner: line.optional().describe('Who owns this step (task: record).'),
  check: line.optional().describe('How somebody sees that the step was done (task: record).'),
  go: go.optional(),
});

const whyAnswer = z.strictObject({ say: text.describe('The answer to this why.'), ...act });

const whySchema = z.strictObject({
  ask: line.describe('The why, as a question.'),
  symptom: whyAnswer.describe('An answer that only restates what was seen. It ends the chain.'),
  culprit: whyAnswer.describe('An answer that names somebody to blame. It ends the chain.'),
  cause: whyAnswer.describe('An answer that goes one step deeper.'),
});

export const sceneSchema = z.strictObject({
  phase: z.enum(['before', 'talk', 'after']).describe('Before the conversation, in it, or after it.'),
  title: line.optional().describe('A short name for outline and graph.'),
  at: moment
    .optional()
    .describe(
      'The story moment at which it happens, if it is not later already: time passes until then, and promises may fall due.',
    ),
  tell: variants.optional().describe('Narration: a text, or variants with `when`.'),
  says: variants
    .optional()
    .describe('What the customer says: a text, or variants with `when`; the first that holds is spoken.'),
  attack: z.boolean().default(false).describe('The customer attacks here: composure is judged only in such scenes.'),
  task: z
    .enum(['choose', 'pick', 'schedule', 'whys', 'record'])
    .default('choose')
    .describe('How the scene is answered: one of, some of, a slot in time, a chain of whys, a procedure.'),
  atMost: z.int().min(1).max(6).optional().describe('How many items may be taken (tasks pick and record).'),
  replies: z.record(id, replySchema).optional().describe('The replies or items, by id.'),
  whys: z.array(whySchema).min(4).max(5).optional().describe('The chain of questions (task: whys).'),
  expects: z
    .array(principle)
    .max(16)
    .default([])
    .describe('Principles this scene is a chance for although no reply shows them.'),
  write: z
    .strictObject({ otherwise: id.describe('A neutral scene for a written reply that matches no branch.') })
    .optional()
    .describe('Where a written reply goes when it matches no authored reply.'),
  go: go.optional().describe('Where the scene leads when its items have no `go` of their own.'),
});

export const endingSchema = z.strictObject({
  when: when.optional().describe('`go: end` takes the first ending, in file order, whose `when` holds.'),
  title: line.describe('The ending in a few words.'),
  tell: text.describe('What became of the customer and of the shop.'),
  outcome: z.enum(['won-back', 'mended', 'strained', 'lost']).describe('How things stand at the end, best to worst.'),
});

export const scenarioSchema = z.strictObject({
  amends: z.literal(1).describe('Version of the scenario format.'),
  id: id.describe('Unique name of the scenario, the same as its file name.'),
  title: line.describe('Title as a person would tell it.'),
  kind: z
    .enum(['scenario', 'drill'])
    .default('scenario')
    .describe('A whole scenario, or a one-minute drill: one talk scene with one line and three or four replies.'),
  formOf: id
    .optional()
    .describe('The scenario this is a matched form of, for measuring before and after. The two name each other.'),
  accept: z
    .partialRecord(z.enum(warningCodes), text)
    .default({})
    .describe('Warnings of the checker that are meant to stand: the code, and the reason. Errors cannot be accepted.'),
  trade: line.describe('The trade, for example florist.'),
  channel: z.enum(['counter', 'visit', 'phone', 'video', 'chat']).describe('How the conversation mainly happens.'),
  fault: z
    .enum(['ours', 'shared', 'unclear', 'not-ours'])
    .describe('Whose fault it was; decides what ownership means.'),
  recurrence: z
    .enum(['unlikely', 'possible'])
    .describe('Where it could happen again, "never again" is an overpromise.'),
  level: z.enum(['new-hire', 'practised', 'expert']).describe('Who it is for.'),
  intensity: z.int().min(1).max(3).describe('How hard it is to listen to, 1 to 3; shown before play.'),
  minutes: z.int().min(1).max(60).default(1).describe('How long a run takes, in real minutes. A drill takes one.'),
  teaches: z.array(principle).min(1).max(16).describe('The principles it exercises.'),
  brief: text.describe('What the trainee knows before acting.'),
  facts: z
    .array(text)
    .min(1)
    .max(20)
    .default([])
    .describe('What really happened: for the debrief and the whys. A drill may do without.'),
  authority: z.record(id, text).default({}).describe('What the trainee may grant, and whom to ask beyond that.'),
  clock: z
    .strictObject({
      known: moment.describe('When the mistake is known to the trainee.'),
      noticed: moment.optional().describe('When the customer notices by themselves.'),
    })
    .default({ known: parseMoment('Mon 09:00') ?? 0 })
    .describe('Story time; real time never scores. A drill may do without.'),
  stall: duration.optional().describe('Saying nothing for longer than this is a stall.'),
  remedies: z
    .record(
      id,
      z
        .union([line, z.strictObject({ line: line.describe('The remedy in words.'), said })])
        .transform((value) => (typeof value === 'string' ? { line: value, said: [] } : value))
        .pipe(z.custom<Nameable>()),
    )
    .default({})
    .describe('Remedies that replies may offer: a line, or `{line, said}`.'),
  promises: z
    .record(
      id,
      z.strictObject({
        line: line.describe('The promise in words.'),
        due: moment.describe('By when it must be kept.'),
        said,
      }),
    )
    .default({})
    .describe('Promises that replies may make and keep.'),
  remembers: z
    .record(id, line)
    .default({})
    .describe('Facts that replies may set and `when` texts may test, each with its meaning.'),
  customer: z
    .strictObject({
      name: line.describe('Full name.'),
      pronoun: z.enum(['she', 'he', 'they']).describe('Pronoun used in narration and remarks.'),
      about: text.describe('Who they are and what the thing meant to them.'),
      arousal: z
        .int()
        .min(0)
        .max(100)
        .multipleOf(5)
        .describe('How worked up they are at the start: 0 to 100 in fives.'),
      trust: z.int().min(0).max(100).multipleOf(5).describe('How far they trust you at the start: 0 to 100 in fives.'),
      patience: z.int().min(2).max(20).describe('How many talk turns they bear.'),
      leaves: id
        .default('end')
        .describe('The ending or after-scene that follows when patience is gone. A drill may do without.'),
      look: customerLookSchema.describe('How the portrait is drawn.'),
    })
    .describe('The customer.'),
  facilitator: z
    .strictObject({
      objectives: z.array(text).min(1).max(6).describe('What the group should be able to do afterwards.'),
      ask: z.array(text).min(1).max(8).describe('Discussion questions.'),
      minutes: z
        .strictObject({
          brief: z.int().min(1).describe('Minutes for the briefing.'),
          play: z.int().min(1).describe('Minutes for playing.'),
          debrief: z.int().min(1).describe('Minutes for the debrief.'),
        })
        .describe('Timing of a session in minutes.'),
    })
    .default({ objectives: [], ask: [], minutes: { brief: 1, play: 1, debrief: 1 } })
    .describe("The trainer's copy. A drill may do without."),
  start: id.describe('The first scene.'),
  scenes: z.record(id, sceneSchema).describe('The scenes, by id.'),
  endings: z.record(id, endingSchema).describe('The endings, by id, best first.'),
});

/** A scenario file as an author writes it. */
export type ScenarioFile = z.input<typeof scenarioSchema>;
/** A scenario as the simulation uses it: conditions parsed, times in minutes, marks normalised. */
export type Scenario = z.output<typeof scenarioSchema>;
export type Scene = z.output<typeof sceneSchema>;
export type Reply = z.output<typeof replySchema>;
export type Ending = z.output<typeof endingSchema>;
export type CustomerLook = z.output<typeof customerLookSchema>;
export type FaultClass = Scenario['fault'];
