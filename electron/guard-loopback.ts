import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HostError } from './host/host-error.ts';

const safeMethods = ['GET', 'HEAD'];

const refuse = (message: string) =>
  new HostError(403, {
    code: 'not-allowed',
    message,
    safe: 'Nothing was changed.',
    remedy: 'Open Amends with the address it printed when it was started.',
  });

/**
 * Lets in only the page that was opened with this launch's key: by the exact Host (against DNS rebinding), by the exact Origin
 * wherever something changes (against other sites), and by a cookie that only the printed address hands out.
 */
export function guardLoopback(key: string, port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = c.req.header('host') ?? '';
    if (!hosts.includes(host)) throw refuse('This address does not belong to Amends.');
    const origin = c.req.header('origin');
    const isSafe = safeMethods.includes(c.req.method);
    if ((origin !== undefined || !isSafe) && origin !== `http://${host}`)
      throw refuse('The request comes from another page.');
    const cookie = `amends-${port()}`;
    const offered = c.req.query('key');
    if (offered !== undefined && isSafe && c.req.path === '/') {
      if (!isSame(offered, key)) throw refuse('This key is not the one of the running Amends.');
      setCookie(c, cookie, key, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    }
    if (!isSame(getCookie(c, cookie) ?? '', key)) throw refuse('This page was not opened with the key of this start.');
    return next();
  };
}

/** Compares without telling by its time how much was right. */
function isSame(offered: string, key: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(offered), digest(key));
}
