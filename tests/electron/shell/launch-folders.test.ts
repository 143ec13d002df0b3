import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { launchFolders } from '../../../electron/launch-folders.ts';

const home = { platform: 'linux', env: {}, home: '/home/ada' } as const;

it('uses the folder each system keeps for programs where none is named', () => {
  expect(launchFolders(['.'], home, '/opt/scenarios')).toEqual({
    data: resolve('/home/ada/.local/share/amends'),
    bundled: '/opt/scenarios',
    user: undefined,
  });
});

it('takes the folders that are named', () => {
  const folders = launchFolders(['.', '--data', 'mine', '--scenarios=own'], home, '/opt/scenarios');
  expect(folders).toMatchObject({ data: resolve('mine'), user: resolve('own') });
});

it('passes over the switches meant for Chromium, and a --data that names nothing', () => {
  const args = [
    '--inspect=0',
    '--remote-debugging-port=0',
    '--no-sandbox',
    '.',
    '--data',
    '/srv/data',
    '--ozone-platform',
    'x11',
  ];
  expect(launchFolders(args, home, '/b').data).toBe(resolve('/srv/data'));
  expect(launchFolders(['.', '--data'], home, '/b').data).toBe(resolve('/home/ada/.local/share/amends'));
});
