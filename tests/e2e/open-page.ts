import type { BrowserContext, Page } from '@playwright/test';
import type { RunningApp } from './start-app.ts';

/** What a page did that it never may: broke the content security policy, threw, or complained. */
export type Trespasses = string[];

/** Opens the app in a new tab and keeps what goes wrong in it. */
export async function openPage(context: BrowserContext, app: RunningApp, trespasses: Trespasses): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => trespasses.push(`thrown: ${error.message}`));
  await page.exposeFunction('reportViolation', (violation: string) => void trespasses.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation;
      report(`${violatedDirective} refused ${blockedURI} in ${sourceFile} (${location.pathname})`);
    });
  });
  await page.goto(app.address);
  return page;
}
