import type { MenuItemConstructorOptions } from 'electron';

/** What the menu can ask for. */
export interface MenuActions {
  print: () => void;
  keepPdf: () => void;
  showScenarioFolder: () => void;
  /** Leads the page to one of its screens. */
  go: (path: string) => void;
}

const line: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu, with each system's own customs. */
export function menuTemplate(
  { print, keepPdf, showScenarioFolder, go }: MenuActions,
  platform: NodeJS.Platform,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const file: MenuItemConstructorOptions[] = [
    { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: print },
    { label: 'Keep as PDF…', accelerator: 'CmdOrCtrl+Shift+P', click: keepPdf },
    line,
    { label: 'Show scenario folder', click: showScenarioFolder },
    line,
    { role: isMac ? 'close' : 'quit' },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'reload' },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    line,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
  ];
  const places: MenuItemConstructorOptions[] = [
    { label: 'Library', accelerator: 'CmdOrCtrl+L', click: () => go('/') },
    { label: 'History', click: () => go('/history') },
  ];
  const help: MenuItemConstructorOptions[] = [
    { label: 'Principles', accelerator: 'F1', click: () => go('/principles') },
    ...(isMac ? [] : [line, { role: 'about' } as const]),
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: file },
    { role: 'editMenu' },
    { label: '&View', submenu: view },
    { label: '&Go', submenu: places },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { label: '&Help', role: 'help', submenu: help },
  ];
}
