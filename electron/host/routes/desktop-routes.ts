import { Hono } from 'hono';
import { z } from 'zod';
import { HostError } from '../host-error.ts';
import type { HostParts } from '../host-parts.ts';
import { body } from '../validate.ts';

const desktopOnly = () =>
  new HostError(501, {
    code: 'desktop-only',
    message: 'Only the desktop app can do this.',
    safe: 'Nothing was changed.',
    remedy: "Use the browser's own print and download.",
  });

/** What this door can do, so that the page knows what to offer. */
export function capabilityRoutes({ door, desktop }: HostParts) {
  return new Hono().get('/', (c) =>
    c.json({ door, printToPdf: desktop?.printToPdf !== undefined, reveal: desktop?.reveal !== undefined }),
  );
}

/** Prints the page now shown to a PDF, where there is a desktop. */
export function printRoutes({ desktop }: HostParts) {
  return new Hono().post('/', async (c) => {
    if (!desktop?.printToPdf) throw desktopOnly();
    return c.json({ file: await desktop.printToPdf() });
  });
}

/** Shows the person's scenario folder in the file manager, where there is a desktop. */
export function revealRoutes({ desktop, library }: HostParts) {
  return new Hono().post('/', body(z.strictObject({ what: z.literal('scenarios') })), async (c) => {
    if (!desktop?.reveal) throw desktopOnly();
    await desktop.reveal(library.userFolder);
    return c.json({ shown: true });
  });
}
