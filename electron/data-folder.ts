import { posix, win32 } from 'node:path';

/** What of the machine decides where a person's data lies; tests pass a made-up one. */
export interface Home {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

/** Where the data lies unless `--data` says otherwise: what each system keeps for the programs of one person. */
export function dataFolder({ platform, env, home }: Home): string {
  if (platform === 'win32')
    return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Amends', 'Data');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Amends');
  const data = env['XDG_DATA_HOME'];
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'amends');
}
