import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createDoor } from './create-door.ts';
import { guardLoopback } from './guard-loopback.ts';
import type { Host } from './host/create-host.ts';

/** The loopback door, open. */
export interface LoopbackDoor {
  /** Opens the app in a browser: carries the key of this start. */
  address: string;
  origin: string;
  key: string;
  close: () => Promise<void>;
}

/** Serves the host and the built page on 127.0.0.1. Port 0 takes any that is free. */
export async function serveLoopback(host: Host, page: string, wantedPort = 0): Promise<LoopbackDoor> {
  const key = randomBytes(32).toString('base64url');
  let port = wantedPort;
  const door = createDoor(
    host,
    page,
    guardLoopback(key, () => port),
  );
  const server = createAdaptorServer({ fetch: door.fetch, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    key,
    address: `${origin}/?key=${key}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
