import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/menu.ts';

const asked: string[] = [];
const note = (what: string) => () => void asked.push(what);
const actions = {
  print: note('print'),
  keepPdf: note('pdf'),
  showScenarioFolder: note('folder'),
  go: (path: string) => void asked.push(path),
};
const menuOf = (platform: NodeJS.Platform, isPackaged = true) =>
  menuTemplate(actions, platform, isPackaged).map(({ label, role, submenu }) => ({
    name: (label ?? role ?? '').replace('&', ''),
    items: Array.isArray(submenu) ? submenu.map((item) => item.label ?? item.role ?? '') : [],
  }));
const itemsOf = (platform: NodeJS.Platform, name: string, isPackaged = true) =>
  menuOf(platform, isPackaged).find((menu) => menu.name === name)?.items ?? [];

describe('the menu', () => {
  it('has what every system expects, in its order', () => {
    expect(menuOf('win32').map(({ name }) => name)).toEqual(['File', 'editMenu', 'View', 'Go', 'Help']);
    expect(menuOf('darwin').map(({ name }) => name)).toEqual([
      'appMenu',
      'File',
      'editMenu',
      'View',
      'Go',
      'windowMenu',
      'Help',
    ]);
  });

  it('quits from File, and on macOS from the menu of the app', () => {
    expect(itemsOf('linux', 'File')).toContain('quit');
    expect(itemsOf('darwin', 'File')).not.toContain('quit');
    expect(itemsOf('darwin', 'File')).toContain('close');
  });

  it('names the app once: under Help, and on macOS in the menu of the app', () => {
    expect(itemsOf('linux', 'Help')).toEqual(['Principles', '', 'about']);
    expect(itemsOf('darwin', 'Help')).toEqual(['Principles']);
  });

  it('shows the tools of developers only where the app is not packaged', () => {
    expect(itemsOf('linux', 'View', false)).toContain('toggleDevTools');
    expect(itemsOf('linux', 'View')).not.toContain('toggleDevTools');
  });

  it('does what each item says', () => {
    const click = (item: { click?: unknown }) => (item.click as (() => void) | undefined)?.();
    for (const { submenu } of menuTemplate(actions, 'linux', true)) if (Array.isArray(submenu)) submenu.forEach(click);
    expect(asked).toEqual(['print', 'pdf', 'folder', '/', '/history', '/principles']);
  });
});
