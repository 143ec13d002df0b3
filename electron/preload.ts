import { ipcRenderer } from 'electron';
import { goChannel } from './app-address.ts';

/** The page as far as this file needs it: Node's types know no window. */
interface Page {
  history: { pushState: (state: unknown, unused: string, path: string) => void };
  dispatchEvent: (event: Event) => boolean;
}

const page = globalThis as unknown as Page;

// The page is given nothing: it talks to the host by fetch alone. Only the menu's wish for a screen is passed on, as if the
// person had followed a link.
ipcRenderer.on(goChannel, (_event, path: unknown) => {
  if (typeof path !== 'string' || !/^\/(?!\/)/.test(path)) return;
  page.history.pushState(null, '', path);
  page.dispatchEvent(new Event('popstate'));
});
