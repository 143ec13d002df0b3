/** The scheme of the Electron door. */
export const appScheme = 'amends';

/** Where the page lives behind the Electron door; what Chromium sends as its Origin. */
export const appOrigin = 'amends://app';

/** The one message from the shell to the page: which screen the menu asks for. */
export const goChannel = 'amends:go';

/** Whether an address belongs to the app. Scheme and host are compared, because Node knows no origin for a scheme of our own. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === 'app' && username === '' && password === '';
}
