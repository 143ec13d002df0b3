import { Hono } from 'hono';
import { z } from 'zod';
import { faultIds } from '../../../simulation/doctrine/fault.ts';
import { principleIds } from '../../../simulation/doctrine/principle.ts';
import { longestReply } from '../../../simulation/reply/analyse-reply.ts';
import type { Command } from '../../../simulation/session/command.ts';
import type { HostParts } from '../host-parts.ts';
import { carryOut } from '../play/carry-out.ts';
import { judgeText } from '../play/judge-text.ts';
import { openRun } from '../play/open-run.ts';
import { viewPlay } from '../play/play-view.ts';
import { refuse } from '../play/refuse.ts';
import { toTally } from '../play/to-tally.ts';
import { toPicks } from '../play/why-answers.ts';
import { body, freeText, idParam, path } from '../validate.ts';

const turn = z.int().min(0).max(10_000);
const item = z.string().min(1).max(80);
const answer = z.union([
  z.strictObject({ turn, picks: z.array(item).max(16) }),
  z.strictObject({ turn, text: z.string().max(2 * longestReply) }),
]);
const override = z.strictObject({
  attempt: turn,
  turn,
  mark: z.enum([...principleIds, ...faultIds]),
  verdict: z.enum(['present', 'absent']),
  reason: freeText.max(500),
});
const vote = z.strictObject({
  turn,
  tally: z
    .record(item, z.int().min(0).max(100_000))
    .refine((tally) => Object.keys(tally).length <= 32, 'too many items'),
});
const discussion = z.strictObject({ turn, question: freeText.min(1), note: freeText });

/** Playing: every command is one event, stored before it is answered. Imports no Node module, so that a page can mount it. */
export function playRoutes(parts: HostParts) {
  const act = (id: string, command: Command) => carryOut(parts, openRun(parts.records, id), command);
  return new Hono()
    .get('/:id', path(idParam), (c) => c.json(viewPlay(openRun(parts.records, c.req.valid('param').id))))
    .post('/:id/answers', path(idParam), body(answer), async (c) => {
      const { id } = c.req.valid('param');
      const sent = c.req.valid('json');
      // The language may have to be loaded first; what was answered meanwhile is then known to the run.
      const language = 'text' in sent ? await parts.language() : null;
      const run = openRun(parts.records, id);
      const { place, start, stopped } = run.session;
      if (start.mode === 'exam' && stopped)
        throw refuse({ code: 'not-now', message: 'This exam was stopped, and its debrief could be read since.' }, run);
      if ('text' in sent && language)
        return c.json(carryOut(parts, run, judgeText(run, sent.turn, sent.text, language)));
      const picks = 'picks' in sent ? sent.picks : [];
      const scene = 'scene' in place ? run.scenario.scenes[place.scene] : undefined;
      const known = scene && 'scene' in place ? toPicks(scene, place.scene, start.seed, picks) : picks;
      return c.json(carryOut(parts, run, { type: 'answer', turn: sent.turn, picks: known }));
    })
    .post('/:id/overrides', path(idParam), body(override), (c) =>
      c.json(act(c.req.valid('param').id, { type: 'override', ...c.req.valid('json') })),
    )
    .post('/:id/rewinds', path(idParam), body(z.strictObject({ to: turn })), (c) =>
      c.json(act(c.req.valid('param').id, { type: 'rewind', to: c.req.valid('json').to })),
    )
    .post('/:id/stop', path(idParam), (c) => c.json(act(c.req.valid('param').id, { type: 'stop' })))
    .post('/:id/votes', path(idParam), body(vote), (c) => {
      const run = openRun(parts.records, c.req.valid('param').id);
      const { turn: at, tally } = c.req.valid('json');
      return c.json(carryOut(parts, run, { type: 'vote', turn: at, tally: toTally(run, at, tally) }));
    })
    .post('/:id/reveals', path(idParam), body(z.strictObject({ turn })), (c) =>
      c.json(act(c.req.valid('param').id, { type: 'reveal', turn: c.req.valid('json').turn })),
    )
    .post('/:id/discussions', path(idParam), body(discussion), (c) =>
      c.json(act(c.req.valid('param').id, { type: 'discuss', ...c.req.valid('json') })),
    )
    .post('/:id/reflection', path(idParam), body(z.strictObject({ wentWell: freeText, wouldChange: freeText })), (c) =>
      c.json(act(c.req.valid('param').id, { type: 'reflect', ...c.req.valid('json') })),
    )
    .post(
      '/:id/commitment',
      path(idParam),
      body(z.strictObject({ what: freeText.min(1), by: freeText.max(200) })),
      (c) => c.json(act(c.req.valid('param').id, { type: 'commit', ...c.req.valid('json') })),
    );
}
