import { expect } from '@playwright/test';
import type { ShellAnswer } from '../../electron/shell/shell-request.ts';
import { test } from './shell-test.ts';
import type { Shell } from './start-shell.ts';
import { standInOrigin } from './start-shell.ts';

const get = (shell: Shell, url: string, headers: Record<string, string> = {}) =>
  shell.call<ShellAnswer>('request', { url, method: 'GET', headers, body: null });
const statusOf = (answer: ShellAnswer) => ('blocked' in answer ? 'blocked' : answer.status);

test('the window isolates, sandboxes and grants the page nothing', async ({ page, start }) => {
  const shell = await start(page);
  const [[options]] = (await shell.called('window')) as [[{ show: boolean; webPreferences: Record<string, unknown> }]];
  expect(options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
  expect(options.webPreferences['preload']).toMatch(/preload\.cjs$/);
  expect(options.show).toBe(false);
  expect(await shell.called('show')).toHaveLength(1);
  expect(await shell.called('enableSandbox')).toHaveLength(1);
  const [[[scheme]]] = (await shell.called('registerSchemesAsPrivileged')) as [[[{ privileges: object }]]];
  expect(scheme.privileges).not.toHaveProperty('bypassCSP');
  expect(scheme.privileges).toMatchObject({ standard: true, secure: true, supportFetchAPI: true });
  const { app } = await shell.call<{ app: string[] }>('listeners');
  expect(app).not.toContain('certificate-error');
});

test('the built page asks for its scripts by CORS, and the scheme is told so', async ({ page, start }) => {
  const shell = await start(page);
  expect(await page.locator('script[type=module][crossorigin]').count()).toBeGreaterThan(0);
  const [[[scheme]]] = (await shell.called('registerSchemesAsPrivileged')) as [[[{ privileges: object }]]];
  expect(scheme.privileges).toMatchObject({ corsEnabled: true });
});

test('no permission is granted, whether asked for or looked up', async ({ page, start }) => {
  const shell = await start(page);
  for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid'])
    expect(await shell.call('permits', name)).toEqual({ asked: false, checked: false, device: false });
});

test('the page cannot be led out of the app', async ({ page, start }) => {
  const shell = await start(page);
  const here = page.url();
  for (const away of ['https://elsewhere.example/', 'http://127.0.0.1:9/'])
    await page.evaluate((url) => globalThis.location.assign(url), away);
  await page.waitForTimeout(200);
  expect(page.url()).toBe(here);
  for (const url of [
    'https://elsewhere.example/',
    'file:///etc/passwd',
    'amends://other/',
    'amends://x@app/',
    'data:text/html,x',
  ])
    expect(await shell.call('navigates', url, true), url).toEqual([true, true]);
  expect(await shell.call('navigates', 'https://elsewhere.example/', false)).toEqual([true]);
  expect(await shell.call('redirects', 'https://elsewhere.example/')).toBe(true);
  expect(await shell.call('attachesWebview')).toBe(true);
  expect(await shell.call('navigates', 'amends://app/history', true)).toEqual([false, false]);
  expect(shell.leaks).toEqual([]);
});

test('no second window opens, and only a web address is handed to the browser', async ({ page, start }) => {
  const shell = await start(page);
  await page.evaluate(() => void globalThis.open('https://elsewhere.example/read?a=1'));
  await expect.poll(() => shell.called('openExternal')).toEqual([['https://elsewhere.example/read?a=1']]);
  // Chromium has already made a window where Electron would have made none: it must stay empty.
  const others = page
    .context()
    .pages()
    .filter((each) => each !== page);
  for (const other of others) expect(other.url()).toMatch(/^(about:blank)?$/);
  const refused = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-msdt:/id',
    'https://a:b@c.example/',
    'x',
  ];
  for (const url of refused) expect(await shell.call('opens', url), url).toBe('deny');
  expect(await shell.called('openExternal')).toHaveLength(1);
});

test('nothing is loaded from any other place', async ({ page, start }) => {
  const shell = await start(page);
  for (const url of [
    'https://elsewhere.example/a.js',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'ws://elsewhere.example/',
    'amends://other/',
  ])
    expect(await get(shell, url), url).toEqual({ blocked: true });
  const failed = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => false,
      () => true,
    ),
  );
  expect(failed).toBe(true);
  expect(shell.leaks).toEqual([]);
});

test('every answer carries the policy, and the page obeys it', async ({ page, start }) => {
  const shell = await start(page);
  for (const path of ['/', '/theme.js', '/api/library', '/api/nowhere', '/nothing.png']) {
    const answer = await get(shell, `amends://app${path}`);
    if ('blocked' in answer) throw new Error(path);
    expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
  }
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    document.body.append(script);
    await refused;
    return 'ranInline' in globalThis;
  });
  expect(ran).toBe(false);
});

test('no path leads out of the page, and no other page reaches the host', async ({ page, start }) => {
  const shell = await start(page);
  const outside = [
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/a%00.js',
    '//etc/passwd.txt',
  ];
  for (const path of outside) {
    const answer = await get(shell, `amends://app${path}`);
    expect(statusOf(answer), path).toBe(404);
  }
  expect(statusOf(await get(shell, 'amends://app/theme.js'))).toBe(200);
  const asOther = { origin: 'https://elsewhere.example' };
  expect(statusOf(await get(shell, 'amends://app/api/library', asOther))).toBe(403);
  expect(statusOf(await get(shell, 'amends://app/api/library', { origin: 'amends://app' }))).toBe(200);
  expect(page.url().startsWith(standInOrigin)).toBe(true);
});
