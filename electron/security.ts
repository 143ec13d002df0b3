import { app, shell } from 'electron';
import type { Session, WebContents } from 'electron';
import { appOrigin, isAppAddress } from './app-address.ts';
import { outsideAddress } from './outside-address.ts';

/** Opens an address in the person's browser if it is a plain web address; anything else is passed over. */
export function openOutside(address: string): void {
  const outside = outsideAddress(address);
  if (outside) shell.openExternal(outside).catch(console.error);
}

/** Grants nothing and loads nothing but the app: a permission or a server it needs would have to be named here. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  const inside = app.isPackaged ? ['data:'] : ['data:', 'devtools:'];
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isInside = isAppAddress(url) || url.startsWith(`blob:${appOrigin}/`);
    answer({ cancel: !isInside && !inside.some((scheme) => url.startsWith(scheme)) });
  });
}

/** Keeps every page that is ever made inside the app. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
