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

/** The focused element, or the label that stands for it, has an outline around it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement;
    const shown = focused?.closest('[data-focus-visible]') ?? focused;
    if (!shown || shown === document.body) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const isRing = shown.matches(':focus-visible, [data-focus-visible]') && outlineStyle !== 'none';
    const box = shown.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1;
    return isRing && parseFloat(outlineWidth) >= 2 && isSeen ? 'ring' : `no ring on ${shown.outerHTML.slice(0, 160)}`;
  });
  expect(ring).toBe('ring');
}
