import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Home } from './data-folder.ts';
import { dataFolder } from './data-folder.ts';
import type { HostFolders } from './open-host.ts';

/** The folders a launch of the Electron door asks for. Switches meant for Chromium stand among the arguments and are passed over. */
export function launchFolders(args: string[], home: Home, bundled: string): HostFolders {
  const options = { data: { type: 'string' }, scenarios: { type: 'string' } } as const;
  const { values } = parseArgs({ args, strict: false, options });
  const { data, scenarios } = values;
  return {
    data: resolve(typeof data === 'string' ? data : dataFolder(home)),
    bundled,
    user: typeof scenarios === 'string' ? resolve(scenarios) : undefined,
  };
}
