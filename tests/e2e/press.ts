import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const mostTabs = 80;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Presses Tab until the target, or something in it, has the focus, which can then be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < mostTabs; pressed++) {
    if (await hasFocus(target)) return expectVisibleFocus(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab never reached ${String(target)}`);
}

/** An outline is drawn around the focused element, around the label that stands for it, or by its ::after. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement;
    const shown = focused?.closest('[data-focus-visible]') ?? focused;
    if (!shown || shown === document.body) return 'nothing has the focus';
    const isDrawn = [null, '::after'].some((part) => {
      const { outlineStyle, outlineWidth, content } = getComputedStyle(shown, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && (part === null || content !== 'none');
    });
    const { width, height } = shown.getBoundingClientRect();
    const isSeen = shown.matches(':focus-visible, [data-focus-visible]') && isDrawn && width > 1 && height > 1;
    return isSeen ? 'ring' : `no ring on ${shown.outerHTML.slice(0, 160)}`;
  });
  expect(ring).toBe('ring');
}
