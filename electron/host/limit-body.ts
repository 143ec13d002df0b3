import type { MiddlewareHandler } from 'hono';
import { HostError } from './host-error.ts';

interface BodyLimit {
  bytes: number;
  inWords: string;
}

/** Largest body that is taken: of any request, and of one that brings a scenario file of 1 MiB, written as JSON. */
const ofAny: BodyLimit = { bytes: 256 * 1024, inWords: '256 kB' };
const ofFiles: Record<string, BodyLimit> = { '/api/desk/imports': { bytes: 2.5 * 1024 * 1024, inWords: '1 MiB' } };
/** How much more is read and thrown away, so that the sender hears why it was refused instead of a broken connection. */
const mostDrained = 4 * 1024 * 1024;

const tooLarge = ({ inWords }: BodyLimit) =>
  new HostError(413, {
    code: 'too-large',
    message: `That is more than ${inWords}.`,
    safe: 'Nothing was changed.',
    remedy: 'Shorten it and send it again.',
  });

/** Refuses a body that is too large, whether or not its length was told, and never holds more than its limit in memory. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const limit = ofFiles[c.req.path] ?? ofAny;
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
    if (size <= limit.bytes) parts.push(value);
  }
  if (size > limit.bytes) throw tooLarge(limit);
  c.req.raw = new Request(c.req.raw, { body: new Blob(parts) });
  return next();
};
