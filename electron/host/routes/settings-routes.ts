import { Hono } from 'hono';
import { z } from 'zod';
import type { HostParts } from '../host-parts.ts';
import { overridesSchema } from '../play/weights-in-use.ts';
import type { Records } from '../records/records.ts';
import { body } from '../validate.ts';

const drillIds = z.array(z.string().min(1).max(80)).max(500);

const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  voice: z.boolean().default(false),
  manner: z.enum(['choose', 'write']).default('choose'),
  drillsMissed: drillIds.default([]),
  weights: overridesSchema.optional(),
});

/** What a person has set: the look, the customer's voice, whether they choose or write, the drills they missed last, and changed weights. */
export type Settings = z.infer<typeof settingsSchema>;

function readSettings(records: Records): Settings {
  const stored = {
    theme: records.readSetting('theme') ?? undefined,
    voice: records.readSetting('voice') ?? undefined,
    manner: records.readSetting('manner') ?? undefined,
    drillsMissed: records.readSetting('drillsMissed') ?? undefined,
    weights: records.readSetting('weights') ?? undefined,
  };
  const read = settingsSchema.safeParse(stored);
  return read.success ? read.data : settingsSchema.parse({});
}

/** What may be changed: what is left out stays, and `weights: null` goes back to the defaults. */
const changeSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  voice: z.boolean().optional(),
  manner: z.enum(['choose', 'write']).optional(),
  drillsMissed: drillIds.optional(),
  weights: overridesSchema.nullable().optional(),
});

/** Settings: read, and changed. */
export function settingsRoutes({ records }: HostParts) {
  return new Hono()
    .get('/', (c) => c.json(readSettings(records)))
    .put('/', body(changeSchema), (c) => {
      const changed = Object.entries(c.req.valid('json')).filter(([, value]) => value !== undefined);
      records.writeSettings(Object.fromEntries(changed));
      return c.json(readSettings(records));
    });
}
