import { expect, test } from 'vitest';
import { dataFolder } from '../../electron/data-folder.ts';

test('the data lies where each system keeps it', () => {
  const linux = { platform: 'linux', home: '/home/ada' } as const;
  expect(dataFolder({ ...linux, env: {} })).toBe('/home/ada/.local/share/amends');
  expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/amends');
  expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: 'relative' } })).toBe('/home/ada/.local/share/amends');
  const mac = dataFolder({ platform: 'darwin', home: '/Users/ada', env: {} });
  expect(mac).toBe('/Users/ada/Library/Application Support/Amends');
  const windows = { platform: 'win32', home: 'C:\\Users\\ada' } as const;
  expect(dataFolder({ ...windows, env: { LOCALAPPDATA: 'D:\\Local' } })).toBe('D:\\Local\\Amends\\Data');
  expect(dataFolder({ ...windows, env: {} })).toBe('C:\\Users\\ada\\AppData\\Local\\Amends\\Data');
});
