import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { WebPreferences } from 'electron';
import { appOrigin } from './app-address.ts';

/** The ground of the page in both themes (renderer/styles/tokens.css), so that the window does not flash before it is drawn. */
const paper = { light: '#f6f1e6', dark: '#1e1b18' };

const webPreferences = (): WebPreferences => ({
  preload: join(import.meta.dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !app.isPackaged,
});

/** Opens the window where it was left last time; it is shown once the page is drawn. */
export function openMainWindow(theme: 'light' | 'dark'): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: 'Amends',
    width: 1200,
    height: 840,
    minWidth: 390,
    minHeight: 480,
    show: false,
    backgroundColor: paper[theme],
    webPreferences: webPreferences(),
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the page; resolves when it is there. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${appOrigin}/`);
}

/** Brings a window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
