import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createDoor } from '../../../electron/create-door.ts';
import { guardScheme } from '../../../electron/guard-scheme.ts';
import { openHost } from '../../../electron/open-host.ts';
import { tempFolder, tempFolders } from '../temp-folder.ts';

/** The door of the scheme over a real host and a page of two files, with a secret beside it. */
function openDoor() {
  const root = tempFolder();
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'page', 'index.html'), '<title>Amends</title>');
  writeFileSync(join(root, 'page', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(root, 'secret.json'), '{}');
  const opened = openHost(tempFolders(), 'electron');
  if ('holder' in opened) throw new Error('the folder is taken');
  onTestFinished(opened.close);
  const door = createDoor(opened.host, join(root, 'page'), guardScheme);
  return (address: string, init?: RequestInit) => Promise.resolve(door.fetch(new Request(address, init)));
}

it('serves the page for every screen, its files, and the host', async () => {
  const ask = openDoor();
  for (const path of ['/', '/history', '/play/some-id']) {
    const answer = await ask(`amends://app${path}`);
    expect(await answer.text(), path).toBe('<title>Amends</title>');
  }
  expect((await ask('amends://app/assets/a.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(await (await ask('amends://app/api/capabilities')).json()).toMatchObject({ door: 'electron' });
});

it('refuses another host, another scheme and another page', async () => {
  const ask = openDoor();
  for (const address of ['amends://other/', 'https://app/', 'amends://app:8080/', 'amends://app.example/api/library'])
    expect((await ask(address)).status, address).toBe(403);
  for (const origin of ['https://elsewhere.example', 'null', 'amends://other']) {
    const post = await ask('amends://app/api/print', { method: 'POST', headers: { origin } });
    expect(post.status, origin).toBe(403);
  }
  const own = await ask('amends://app/api/print', { method: 'POST', headers: { origin: 'amends://app' } });
  expect(own.status).toBe(501);
});

it('serves nothing that lies outside the page', async () => {
  const ask = openDoor();
  for (const path of ['/../secret.json', '/..%2fsecret.json', '/assets/..%2f..%2fsecret.json', '/..%5csecret.json'])
    expect((await ask(`amends://app${path}`)).status, path).toBe(404);
});

it('refuses a body that is too large, sent whole or in pieces', async () => {
  const ask = openDoor();
  const headers = { origin: 'amends://app', 'content-type': 'application/json' };
  const large = new TextEncoder().encode(JSON.stringify({ scenario: 'x'.repeat(300_000), mode: 'coach' }));
  const whole = await ask('amends://app/api/sessions', { method: 'POST', headers, body: large });
  expect(whole.status).toBe(413);
  const pieces = { method: 'POST', headers, body: new Blob([large]).stream(), duplex: 'half' };
  expect((await ask('amends://app/api/sessions', pieces as RequestInit)).status).toBe(413);
});
