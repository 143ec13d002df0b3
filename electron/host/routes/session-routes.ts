import { Hono } from 'hono';
import { z } from 'zod';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { SessionStart } from '../../../simulation/session/event.ts';
import { startSession } from '../../../simulation/session/session.ts';
import { notFound } from '../host-error.ts';
import type { HostParts } from '../host-parts.ts';
import type { LibraryEntry } from '../library/library.ts';
import { findPaths, rubricFor } from '../play/find-paths.ts';
import type { Run } from '../play/open-run.ts';
import { viewPlay } from '../play/play-view.ts';
import { standingOf } from '../play/standing-of.ts';
import { weightsInUse } from '../play/weights-in-use.ts';
import { body, idParam, path, query } from '../validate.ts';
import { drillsIn, findEntry } from './library-routes.ts';

const begin = z.strictObject({ scenario: z.string().min(1).max(100), mode: z.enum(['coach', 'exam', 'room']) });
const page = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Runs: listed latest first, begun, deleted. */
export function sessionRoutes(parts: HostParts) {
  const { records, library, clock, newSeed } = parts;
  return new Hono()
    .get('/', query(page), (c) => c.json(records.listRuns({ ...c.req.valid('query'), without: drillsIn(library) })))
    .post('/', body(begin), async (c) => {
      const { scenario, mode } = c.req.valid('json');
      const entry = findEntry(library.entries(), scenario);
      return c.json(viewPlay(await beginRun(parts, entry, { mode, seed: newSeed(), startedAt: clock() })), 201);
    })
    .delete('/:id', path(idParam), (c) => {
      if (!records.deleteRun(c.req.valid('param').id)) throw notFound('run');
      return c.json({ deleted: true });
    });
}

async function beginRun(
  { records, newId }: HostParts,
  { scenario, text, hash }: LibraryEntry,
  start: SessionStart,
): Promise<Run> {
  const weights = weightsInUse(records);
  const rubric = rubricFor(await findPaths(records, hash, scenario, weights), weights);
  const session = startSession(scenario, start);
  const id = newId();
  const standing = standingOf(scenario, session, rubric);
  records.createRun({
    id,
    text,
    hash,
    start,
    rubric,
    scenario: namesOf(scenario),
    customer: scenario.customer.name,
    standing,
  });
  return { id, hash, scenario, session, rubric, stored: 0 };
}

const namesOf = ({ id, title }: Scenario) => ({ id, title });
