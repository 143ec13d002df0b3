import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { answerError } from './host/answer-error.ts';
import type { Host } from './host/create-host.ts';
import { notFound } from './host/host-error.ts';
import { pageHeaders, servePage } from './host/page.ts';

/** What both doors serve: the host and the built page, behind the guard of the door, each answer with the page's headers. */
export function createDoor(host: Host, page: string, guard: MiddlewareHandler) {
  return new Hono()
    .use(async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value);
    })
    .use(guard)
    .all('/api/*', (c) => host.fetch(c.req.raw))
    .get('*', async (c) => (await servePage(page, new URL(c.req.url).pathname)) ?? answerError(notFound('page'), c))
    .onError(answerError)
    .notFound((c) => answerError(notFound('page'), c));
}
