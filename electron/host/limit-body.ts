import type { MiddlewareHandler } from 'hono';
import { HostError } from './host-error.ts';

/** Largest bodies that are taken, in bytes: of any request, and of one that brings a scenario file of 1 MiB as JSON. */
const largestBody = 256 * 1024;
const largestFileBody = 2.5 * 1024 * 1024;
/** How much more is read and thrown away, so that the sender hears why it was refused instead of a broken connection. */
const mostDrained = 4 * 1024 * 1024;

const tooLarge = (most: string) =>
  new HostError(413, {
    code: 'too-large',
    message: `That is more than ${most}.`,
    safe: 'Nothing was changed.',
    remedy: 'Shorten it and send it again.',
  });

/** Refuses a body over 256 kB, whether or not its length was told, and never holds more than that in memory. */
export const limitBody: MiddlewareHandler = limitTo(largestBody, '256 kB');
/** The same for a request that brings a whole file. */
export const limitFile: MiddlewareHandler = limitTo(largestFileBody, '1 MiB');

function limitTo(largest: number, inWords: string): MiddlewareHandler {
  return async (c, next) => {
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
      if (size <= largest) parts.push(value);
    }
    if (size > largest) throw tooLarge(inWords);
    c.req.raw = new Request(c.req.raw, { body: new Blob(parts) });
    return next();
  };
}
