import { Hono } from 'hono';
import { z } from 'zod';
import { buildDebrief } from '../../../simulation/debrief/build-debrief.ts';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { notFound } from '../host-error.ts';
import type { HostParts } from '../host-parts.ts';
import { openRun } from '../play/open-run.ts';
import { refuse } from '../play/refuse.ts';
import { statusOf } from '../play/standing-of.ts';
import { idParam, path, query } from '../validate.ts';

const whichAttempt = z.object({ attempt: z.coerce.number().int().min(1).optional() });

/** The debrief of a run's attempt, counted from 1; without a number, of the last. */
export function debriefRoutes(parts: HostParts) {
  return new Hono().get('/:id/debrief', path(idParam), query(whichAttempt), (c) =>
    c.json(debriefOf(parts, c.req.valid('param').id, c.req.valid('query').attempt)),
  );
}

/** Builds the debrief; refuses while an exam or a room is still being played, since it shows the stronger replies. */
export function debriefOf({ records, library }: HostParts, id: string, attempt?: number): Debrief {
  const run = openRun(records, id);
  const { scenario, session, rubric } = run;
  if (attempt !== undefined && attempt > session.attempts.length) throw notFound('attempt');
  if (session.start.mode !== 'coach' && statusOf(session) === 'playing')
    throw refuse({ code: 'not-now', message: 'The debrief is there when the run is over.' }, run);
  const earlier = records
    .finishedRuns(scenario.id)
    .filter((each) => each.id !== id && each.at <= session.start.startedAt);
  return buildDebrief({
    id,
    scenario,
    session,
    ...(attempt === undefined ? {} : { attempt: attempt - 1 }),
    rubric,
    earlier,
    library: library.entries().map(({ id, scenario: { kind, title, teaches } }) => ({ id, kind, title, teaches })),
  });
}
