import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal: what a run is pinned to. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
