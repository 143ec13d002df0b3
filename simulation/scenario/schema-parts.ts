import { z } from 'zod';
import type { FaultId } from '../doctrine/fault.ts';
import { faultIds } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { principleIds } from '../doctrine/principle.ts';
import { stepIds } from '../doctrine/step.ts';
import type { Condition } from './condition.ts';
import { parseCondition } from './condition.ts';
import { durationPattern, momentPattern, parseDuration, parseMoment } from './story-time.ts';

/** What a reply shows: the principle or fault, and the words of the reply that prove it (null: the whole reply does). */
export interface Mark<Id extends PrincipleId | FaultId> {
  id: Id;
  quote: string | null;
}

/** Lower-case words joined by hyphens. */
const idPattern = /^(?!constructor$|prototype$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Ids that would shadow what every JavaScript object has. */
export const forbiddenIds: readonly string[] = ['constructor', 'prototype', '__proto__'];

export const id = z.string().regex(idPattern, 'lower-case words joined by hyphens').max(60);
export const ids = z.array(id).max(12).default([]);
export const line = z.string().trim().min(1).max(200);
export const text = z.string().trim().min(1).max(4000);

export const moment = z
  .string()
  .regex(momentPattern, 'a story moment such as Tue 08:40 or week 2 Fri 17:00')
  .transform((value) => parseMoment(value) ?? 0);

export const duration = z
  .string()
  .regex(durationPattern, 'a duration such as 5m, 2h, 1d, 3w or 1y')
  .transform((value) => parseDuration(value) ?? 0);

export const when = z
  .string()
  .max(300)
  .transform((value, context): Condition => {
    try {
      return parseCondition(value);
    } catch (error) {
      context.addIssue({ code: 'custom', params: { code: 'bad-when' }, message: (error as Error).message });
      return z.NEVER;
    }
  });

export const step = z.enum(stepIds);
export const principle = z.enum(principleIds);
export const fault = z.enum(faultIds);

const quote = z.string().trim().min(2).max(400);

function toMarks<Id extends PrincipleId | FaultId>(value: Id[] | Partial<Record<Id, string>>): Mark<Id>[] {
  if (Array.isArray(value)) return value.map((markId) => ({ id: markId, quote: null }));
  return (Object.entries(value) as [Id, string][]).map(([markId, words]) => ({ id: markId, quote: words }));
}

export const shows = z
  .union([z.array(principle).max(16), z.partialRecord(principle, quote)])
  .default([])
  .transform((value) => toMarks<PrincipleId>(value));

export const faults = z
  .union([z.array(fault).max(16), z.partialRecord(fault, quote)])
  .default([])
  .transform((value) => toMarks<FaultId>(value));

/** A line, or variants of it of which the first whose `when` holds is used. */
export const variants = z
  .union([
    text,
    z
      .array(z.strictObject({ when: when.optional(), line: text }))
      .min(1)
      .max(12),
  ])
  .transform((value) => (typeof value === 'string' ? [{ line: value }] : value))
  .pipe(z.array(z.custom<Variant>()));

export interface Variant {
  when?: Condition | undefined;
  line: string;
}
