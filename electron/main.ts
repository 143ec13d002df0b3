import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, Menu, nativeTheme, session } from 'electron';
import { goChannel } from './app-address.ts';
import { createDoor } from './create-door.ts';
import { createDesktop } from './desktop.ts';
import { offerDownloads, tellNotices, tellProblem } from './dialogs.ts';
import { guardScheme } from './guard-scheme.ts';
import type { Host } from './host/create-host.ts';
import { HostError } from './host/host-error.ts';
import { recordsError } from './host/records/records-error.ts';
import type { HostProblem } from './host/views.ts';
import { launchFolders } from './launch-folders.ts';
import { menuTemplate } from './menu.ts';
import type { HostFolders } from './open-host.ts';
import { openHost } from './open-host.ts';
import { printToPdf } from './print.ts';
import { handleScheme, registerScheme } from './protocol.ts';
import { hardenContents, hardenSession, openOutside } from './security.ts';
import { focusWindow, loadPage, openMainWindow } from './window.ts';

const root = join(import.meta.dirname, '..', '..');
let window: BrowserWindow | null = null;

/** Chromium's own files lie in the data folder, which makes the single instance one for each data folder. */
function keepProfileIn(data: string): void {
  const profile = join(data, 'electron');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw recordsError(error, profile);
  }
  app.setPath('userData', profile);
}

function setMenu(host: Host): void {
  const onWindow = (work: (shown: BrowserWindow) => unknown) => () => {
    if (window) void Promise.resolve(work(window)).catch(tell);
  };
  const actions = {
    print: onWindow((shown) => shown.webContents.print()),
    keepPdf: onWindow(printToPdf),
    showScenarioFolder: onWindow(async () => {
      const headers = { 'content-type': 'application/json' };
      const wish = { method: 'POST', headers, body: JSON.stringify({ what: 'scenarios' }) };
      const answer = await host.request('/api/reveal', wish);
      if (!answer.ok) tellProblem((await answer.json()) as HostProblem);
    }),
    go: (path: string) => window?.webContents.send(goChannel, path),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, process.platform, app.isPackaged)));
}

async function themeOf(host: Host): Promise<'light' | 'dark'> {
  const { theme } = (await (await host.request('/api/settings')).json()) as { theme: string };
  if (theme === 'light' || theme === 'dark') return theme;
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}

/** Says what went wrong in words; our own bug is said as it is. */
function tell(error: unknown): void {
  if (!(error instanceof HostError)) console.error(error);
  const remedy = 'Start it again; if it happens again, report what you did and what you saw.';
  const bug = {
    code: 'bug',
    message: `Amends made a mistake: ${String(error)}`,
    safe: 'Your records are kept.',
    remedy,
  };
  tellProblem(error instanceof HostError ? error.problem : bug);
}

async function start(folders: HostFolders): Promise<void> {
  await app.whenReady();
  const opened = openHost(
    folders,
    'electron',
    createDesktop(() => window),
  );
  if ('holder' in opened) {
    // The other door has this data folder open: show its page rather than a second one.
    if (opened.holder?.address) openOutside(opened.holder.address);
    else console.log(`Amends is already running with the data in ${folders.data}.`);
    app.quit();
    return;
  }
  const { host, notices, warmUp, close } = opened;
  app.on('will-quit', close);
  hardenSession(session.defaultSession);
  offerDownloads(session.defaultSession);
  handleScheme(createDoor(host, join(root, 'dist', 'renderer'), guardScheme).fetch);
  setMenu(host);
  window = openMainWindow(await themeOf(host));
  window.on('closed', () => {
    window = null;
  });
  await loadPage(window);
  warmUp();
  await tellNotices(window, notices);
}

function fail(error: unknown): void {
  tell(error);
  app.exit(1);
}

try {
  const home = { platform: process.platform, env: process.env, home: homedir() };
  const bundled = join(app.isPackaged ? process.resourcesPath : root, 'scenarios');
  const folders = launchFolders(process.argv.slice(1), home, bundled);
  keepProfileIn(folders.data);
  if (app.requestSingleInstanceLock()) {
    registerScheme();
    hardenContents();
    app.enableSandbox();
    if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
    app.on('second-instance', () => window && focusWindow(window));
    app.on('window-all-closed', () => app.quit());
    start(folders).catch(fail);
  } else {
    app.quit();
  }
} catch (error) {
  fail(error);
}
