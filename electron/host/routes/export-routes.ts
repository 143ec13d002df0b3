import { Hono } from 'hono';
import { z } from 'zod';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { renderJson } from '../../../simulation/report/render-json.ts';
import { renderMarkdown } from '../../../simulation/report/render-markdown.ts';
import type { HostParts } from '../host-parts.ts';
import { idParam, path, query } from '../validate.ts';
import { debriefOf } from './debrief-routes.ts';

/** The files a debrief can be saved as. */
const formats: Record<'markdown' | 'json', { ending: string; type: string; render: (debrief: Debrief) => string }> = {
  markdown: { ending: 'md', type: 'text/markdown; charset=utf-8', render: renderMarkdown },
  json: { ending: 'json', type: 'application/json; charset=utf-8', render: renderJson },
};

const wanted = z.object({
  format: z.enum(['markdown', 'json']).default('markdown'),
  attempt: z.coerce.number().int().min(1).optional(),
});

/** A debrief as a file to keep. */
export function exportRoutes(parts: HostParts) {
  return new Hono().get('/:id/export', path(idParam), query(wanted), (c) => {
    const { format, attempt } = c.req.valid('query');
    const debrief = debriefOf(parts, c.req.valid('param').id, attempt);
    const { ending, type, render } = formats[format];
    const name = `amends-${debrief.scenario.id}-${debrief.session.startedAt.slice(0, 10)}.${ending}`;
    c.header('Content-Type', type);
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(render(debrief));
  });
}
