import type { MiddlewareHandler } from 'hono';
import { HostError } from './host-error.ts';

/** Largest body that is taken, in bytes. */
const largestBody = 256 * 1024;
/** How much more is read and thrown away, so that the sender hears why it was refused instead of a broken connection. */
const mostDrained = 4 * 1024 * 1024;

const tooLarge = () =>
  new HostError(413, {
    code: 'too-large',
    message: 'That is more than 256 kB.',
    safe: 'Nothing was changed.',
    remedy: 'Shorten it and send it again.',
  });

/** Refuses a body over 256 kB, whether or not its length was told, and never holds more than that in memory. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const sent: ReadableStream<Uint8Array<ArrayBuffer>> | null = c.req.raw.body;
  const reader = sent?.getReader();
  if (!reader) return next();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostDrained) break;
    if (size <= largestBody) parts.push(value);
  }
  if (size > largestBody) throw tooLarge();
  c.req.raw = new Request(c.req.raw, { body: new Blob(parts) });
  return next();
};
