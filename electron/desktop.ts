import { shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { HostError } from './host/host-error.ts';
import type { Desktop } from './host/host-parts.ts';
import { printToPdf } from './print.ts';

/** What only a desktop can do, for the host. */
export function createDesktop(window: () => BrowserWindow | null): Desktop {
  return {
    printToPdf: async () => {
      const shown = window();
      return shown ? printToPdf(shown) : null;
    },
    reveal: async (path) => {
      const problem = await shell.openPath(path);
      if (problem === '') return;
      throw new HostError(503, {
        code: 'not-shown',
        message: `${path} could not be shown: ${problem}`,
        safe: 'Nothing was changed.',
        remedy: 'Open the folder in your file manager.',
      });
    },
  };
}
