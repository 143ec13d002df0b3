import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What the built page is made of. Anything else is not served. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page's policy: everything from here, nothing inline, nothing from anywhere else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sent with every answer of either door. */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
};

/**
 * A file of the built page, or the page itself for an address inside it; null for what lies elsewhere.
 * `pathname` is as it came, still encoded.
 */
export async function servePage(folder: string, pathname: string): Promise<Response | null> {
  const path = decode(pathname);
  if (path === null) return null;
  const isFile = extname(path) !== '';
  const found = await readInside(folder, isFile ? path : 'index.html');
  if (!found) return null;
  const isHashed = path.startsWith('/assets/');
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      ...pageHeaders,
      'Content-Type': found.type,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return /[\0\\]/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** Reads a file that really lies in the folder, links followed. */
async function readInside(folder: string, path: string): Promise<{ bytes: Buffer; type: string } | null> {
  const type = types[extname(path).toLowerCase()];
  if (!type) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? { bytes: await readFile(file), type } : null;
  } catch {
    return null;
  }
}
