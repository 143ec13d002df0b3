import { protocol } from 'electron';
import type { CustomScheme } from 'electron';
import { appScheme } from './app-address.ts';

/** The page's scheme behaves as https does; CORS is on because the built page asks for its scripts and fonts that way. */
const scheme: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
};

/** Makes the scheme known; has to be done before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([scheme]);
}

/** Answers every request of the scheme in this process; no port is open. */
export function handleScheme(answer: (request: Request) => Response | Promise<Response>): void {
  protocol.handle(appScheme, answer);
}
