import { Hono } from 'hono';
import { answerError } from './answer-error.ts';
import { notFound } from './host-error.ts';
import type { HostParts } from './host-parts.ts';
import { limitBody } from './limit-body.ts';
import { debriefRoutes } from './routes/debrief-routes.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { capabilityRoutes, printRoutes, revealRoutes } from './routes/desktop-routes.ts';
import { doctrineRoutes } from './routes/doctrine-routes.ts';
import { exportRoutes } from './routes/export-routes.ts';
import { libraryRoutes, scenarioRoutes } from './routes/library-routes.ts';
import { overrideRoutes } from './routes/override-routes.ts';
import { playRoutes } from './routes/play-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';

/** The host: every route both doors serve, `Request` in, `Response` out. */
export function createHost(parts: HostParts) {
  return new Hono()
    .use('/api/*', async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    })
    .use('/api/*', limitBody)
    .route('/api/library', libraryRoutes(parts))
    .route('/api/scenarios', scenarioRoutes(parts))
    .route('/api/sessions', sessionRoutes(parts))
    .route('/api/sessions', playRoutes(parts))
    .route('/api/sessions', debriefRoutes(parts))
    .route('/api/sessions', exportRoutes(parts))
    .route('/api/overrides', overrideRoutes(parts))
    .route('/api/settings', settingsRoutes(parts))
    .route('/api/doctrine', doctrineRoutes(parts))
    .route('/api/desk', deskRoutes(parts))
    .route('/api/capabilities', capabilityRoutes(parts))
    .route('/api/print', printRoutes(parts))
    .route('/api/reveal', revealRoutes(parts))
    .notFound((c) => answerError(notFound('address'), c))
    .onError(answerError);
}

export type Host = ReturnType<typeof createHost>;
/** For the renderer's typed client. */
export type HostRoutes = Host;
