import type { MiddlewareHandler } from 'hono';
import { appOrigin, isAppAddress } from './app-address.ts';
import { HostError } from './host/host-error.ts';

const refuse = () =>
  new HostError(403, {
    code: 'not-allowed',
    message: 'The request does not come from the page of Amends.',
    safe: 'Nothing was changed.',
    remedy: 'Close Amends and open it again.',
  });

/** Lets in what the app's own page asks of the app's own address. */
export const guardScheme: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (!isAppAddress(c.req.url) || (origin !== undefined && origin !== appOrigin)) throw refuse();
  return next();
};
