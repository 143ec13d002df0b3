import type { Page } from '@playwright/test';

/** What the host answered to the page. */
export interface HostAnswer<Body> {
  status: number;
  body: Body;
}

/** Asks the host from inside the page, with its cookie and its origin. */
export function ask<Body>(page: Page, method: string, path: string, body?: unknown): Promise<HostAnswer<Body>> {
  return page.evaluate(
    async (request) => {
      const headers = { 'content-type': 'application/json' };
      const init = request.body === undefined ? {} : { headers, body: JSON.stringify(request.body) };
      const response = await fetch(`/api${request.path}`, { method: request.method, ...init });
      return { status: response.status, body: (await response.json()) as never };
    },
    { method, path, body },
  );
}
