import { principlesAfter } from './principles-after.ts';
import { principlesBefore } from './principles-before.ts';
import { principlesInTalk } from './principles-in-talk.ts';
import { principlesOfRepair } from './principles-of-repair.ts';
import type { PrincipleWords } from './principle-words.ts';
import type { StepKey } from './step-key.ts';

/** The sixteen principles in the order they are taught. */
export const principleIds = [
  'initiate',
  'channel',
  'composure',
  'ownership',
  'apology',
  'impact',
  'ask',
  'solution',
  'options',
  'explain',
  'prevention',
  'forgiveness',
  'followThrough',
  'goodwill',
  'rootCause',
  'codify',
] as const;

export type PrincipleId = (typeof principleIds)[number];

/** Whether an id names a principle. */
export function isPrincipleId(id: string): id is PrincipleId {
  return principleIds.some((principle) => principle === id);
}

export interface Principle extends PrincipleWords {
  id: PrincipleId;
  phase: 'before' | 'talk' | 'after';
  /** Points a taken chance is worth unless the trainer changes it. */
  weight: number;
  steps: StepKey[];
}

/** Default weights follow a study of 755 people (evidence.md 44): responsibility, then repair, forgiveness last. */
export const principles: Record<PrincipleId, Principle> = {
  initiate: {
    id: 'initiate',
    phase: 'before',
    weight: 3,
    steps: ['S2-1', 'S3-1', 'S4-1'],
    ...principlesBefore.initiate,
  },
  channel: { id: 'channel', phase: 'before', weight: 2, steps: ['S3-1'], ...principlesBefore.channel },
  composure: { id: 'composure', phase: 'talk', weight: 2, steps: ['S3-3'], ...principlesInTalk.composure },
  ownership: {
    id: 'ownership',
    phase: 'talk',
    weight: 5,
    steps: ['S0-1', 'S1-1', 'S2-1', 'S2-3', 'S3-2', 'S4-4'],
    ...principlesInTalk.ownership,
  },
  apology: {
    id: 'apology',
    phase: 'talk',
    weight: 3,
    steps: ['S0-2', 'S1-1', 'S3-2', 'S4-1', 'S4-4'],
    ...principlesInTalk.apology,
  },
  impact: { id: 'impact', phase: 'talk', weight: 3, steps: ['S4-3'], ...principlesInTalk.impact },
  ask: { id: 'ask', phase: 'talk', weight: 3, steps: ['S4-5'], ...principlesInTalk.ask },
  solution: {
    id: 'solution',
    phase: 'talk',
    weight: 4,
    steps: ['S1-2', 'S2-5', 'S3-4'],
    ...principlesOfRepair.solution,
  },
  options: { id: 'options', phase: 'talk', weight: 4, steps: ['S1-2'], ...principlesOfRepair.options },
  explain: { id: 'explain', phase: 'talk', weight: 3, steps: ['S2-2', 'S2-5'], ...principlesOfRepair.explain },
  prevention: { id: 'prevention', phase: 'talk', weight: 3, steps: ['S0-3', 'S2-5'], ...principlesOfRepair.prevention },
  forgiveness: { id: 'forgiveness', phase: 'talk', weight: 1, steps: ['S0-4'], ...principlesOfRepair.forgiveness },
  followThrough: {
    id: 'followThrough',
    phase: 'after',
    weight: 4,
    steps: ['S1-3', 'S4-6'],
    ...principlesAfter.followThrough,
  },
  goodwill: { id: 'goodwill', phase: 'after', weight: 2, steps: ['S1-4', 'S4-7'], ...principlesAfter.goodwill },
  rootCause: {
    id: 'rootCause',
    phase: 'after',
    weight: 3,
    steps: ['S2-2', 'S3-5', 'S4-8'],
    ...principlesAfter.rootCause,
  },
  codify: { id: 'codify', phase: 'after', weight: 2, steps: ['S2-4', 'S3-5', 'S4-8'], ...principlesAfter.codify },
};
