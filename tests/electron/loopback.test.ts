import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHost } from '../../electron/open-host.ts';
import type { LoopbackDoor } from '../../electron/serve.ts';
import { serveLoopback } from '../../electron/serve.ts';
import { startDoor, startProcess } from './start-door.ts';
import { tempFolder, tempFolders } from './temp-folder.ts';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Sends a request exactly as given: `fetch` would tidy the path and refuse to set Host. */
function send(
  door: LoopbackDoor,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options;
  const { hostname, port } = new URL(door.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function openDoor() {
  const folders = tempFolders();
  const root = tempFolder();
  const page = join(root, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Amends</title>');
  writeFileSync(join(page, 'assets', 'app-1.js'), 'export {};');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'secret.js'), 'secret');
  symlinkSync(join(root, 'secret.js'), join(page, 'assets', 'link.js'));
  const opened = openHost(folders, 'loopback');
  if ('holder' in opened) throw new Error('taken');
  const door = await serveLoopback(opened.host, page);
  onTestFinished(async () => {
    await door.close();
    opened.close();
  });
  const cookie = `amends-${new URL(door.origin).port}=${door.key}`;
  const json = { cookie, origin: door.origin, 'content-type': 'application/json' };
  return { door, cookie, json };
}

const start = JSON.stringify({ scenario: 'cold-boiler', mode: 'coach' });

test('the printed address hands out a cookie, leads to the page, and leaves no key in the address', async () => {
  const { door, cookie } = await openDoor();
  const entered = await send(door, `/?key=${door.key}`);
  expect([entered.status, entered.headers['location']]).toEqual([303, '/']);
  expect(entered.headers['set-cookie']).toEqual([`${cookie}; Path=/; HttpOnly; SameSite=Strict`]);
  const page = await send(door, '/', { headers: { cookie } });
  expect([page.status, page.text]).toEqual([200, '<!doctype html><title>Amends</title>']);
  expect((await send(door, '/scenarios/cold-boiler', { headers: { cookie } })).text).toContain('<title>Amends');
  const script = await send(door, '/assets/app-1.js', { headers: { cookie } });
  expect(script.headers['content-type']).toContain('text/javascript');
  expect(script.headers['cache-control']).toContain('immutable');
});

test('every answer carries the strict headers', async () => {
  const { door, cookie } = await openDoor();
  for (const path of ['/', '/api/library', '/api/nowhere', '/assets/none.js']) {
    for (const headers of [{ cookie }, {}]) {
      const { headers: got } = await send(door, path, { headers: headers });
      expect(got['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(got['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(got).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  }
});

test.each([
  'attacker.example',
  'attacker.example:80',
  '127.0.0.1',
  '127.0.0.1:1',
  '[::1]:80',
  'localhost.attacker.example',
])('DNS rebinding: a Host of %s is refused even with the cookie', async (host) => {
  const { door, cookie } = await openDoor();
  expect((await send(door, '/api/library', { headers: { cookie, host } })).status).toBe(403);
  expect((await send(door, `/?key=${door.key}`, { headers: { host } })).headers['set-cookie']).toBeUndefined();
});

test.each(['https://attacker.example', 'null', 'http://127.0.0.1:1', 'http://localhost', ''])(
  'cross-site POST: an Origin of "%s" is refused even with the cookie',
  async (origin) => {
    const { door, json } = await openDoor();
    const headers: Record<string, string> = { ...json, origin };
    expect((await send(door, '/api/sessions', { method: 'POST', headers, body: start })).status).toBe(403);
    expect((await send(door, '/api/sessions', { headers: json })).text).toBe('[]');
  },
);

test('a POST without an Origin is refused, and the page itself may post', async () => {
  const { door, json } = await openDoor();
  const { origin: _, ...without } = json;
  expect((await send(door, '/api/sessions', { method: 'POST', headers: without, body: start })).status).toBe(403);
  expect((await send(door, '/api/sessions', { method: 'POST', headers: json, body: start })).status).toBe(201);
  const port = new URL(door.origin).port;
  const local = { ...json, host: `localhost:${port}`, origin: `http://localhost:${port}` };
  expect((await send(door, '/api/sessions', { method: 'POST', headers: local, body: start })).status).toBe(201);
});

test('without the key, or with a wrong one, nothing is shown', async () => {
  const { door, cookie } = await openDoor();
  const name = cookie.split('=')[0] ?? '';
  for (const headers of [{}, { cookie: `${name}=wrong` }, { cookie: `${name}=` }, { cookie: `other=${door.key}` }]) {
    for (const path of ['/', '/api/library', '/assets/app-1.js'])
      expect((await send(door, path, { headers: headers })).status).toBe(403);
  }
  for (const key of ['wrong', '', door.key.slice(0, -1)]) {
    const { status, headers } = await send(door, `/?key=${key}`);
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  }
  expect((await send(door, `/api/library?key=${door.key}`)).status).toBe(403);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.js',
  '/assets/../../secret.js',
  '/assets/..%5c..%5csecret.js',
  '/assets/%252e%252e/secret.js',
  '//secret.js',
  '/assets/link.js',
  '/assets/app-1.js%00.html',
  '/api/scenarios/..%2f..%2fsecret',
  '/api/scenarios/%2e%2e%2fcold-boiler',
])('traversal: %s does not lead out of the folders', async (path) => {
  const { door, cookie } = await openDoor();
  const { status, text } = await send(door, path, { headers: { cookie } });
  expect(text).not.toContain('secret');
  expect([200, 404]).toContain(status);
  if (status === 200) expect(text).toContain('<title>Amends');
});

test('a body over 256 kB is refused, whether its length is told or not', async () => {
  const { door, json } = await openDoor();
  const body = JSON.stringify({ scenario: 'x'.repeat(300_000), mode: 'coach' });
  const told = await send(door, '/api/sessions', {
    method: 'POST',
    headers: { ...json, 'content-length': String(body.length) },
    body,
  });
  expect(told.status).toBe(413);
  const streamed = await send(door, '/api/sessions', {
    method: 'POST',
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body,
  });
  expect(streamed.status).toBe(413);
});

test('a second process on the same data opens nothing and is told where the first is', async () => {
  const folders = tempFolders();
  const first = await startDoor(folders);
  const args = [folders.data, folders.bundled, folders.bundled];
  const second = await startProcess(args);
  const { holder } = JSON.parse(second.line) as { holder: { pid: number; address: string } };
  expect(holder.pid).toBe(first.pid);
  expect((await fetch(holder.address, { redirect: 'manual' })).status).toBe(303);
  await first.kill();
  const third = await startProcess(args);
  expect(JSON.parse(third.line)).toHaveProperty('key');
}, 30_000);
