import type { Page } from '@playwright/test';

/** What sticks out of the page to the side, each as the element that does; empty where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    // An open dialog keeps the page under it from scrolling; otherwise nothing may hide what sticks out.
    const roots = document.querySelector('[role="dialog"]') ? [] : [document.documentElement, document.body];
    const hides = roots.some((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX));
    if (scrollWidth <= innerWidth && !hides) return [];
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const { right, width } = each.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1;
    });
    const deepest = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
    const names = deepest.map(
      (each) => `${each.tagName} ${each.getAttribute('class') ?? ''} ${each.textContent.slice(0, 40)}`,
    );
    return [`${scrollWidth} in ${innerWidth}${hides ? ', hidden' : ''}`, ...names.slice(0, 4)];
  });
}

/** Buttons, fields, and links that stand by themselves, where they are smaller than `least` in either direction. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((side) => {
    const targets =
      'button, a.button, nav a, summary, select, [role="radio"], input:not([type="radio"], [type="checkbox"])';
    return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const isSeen = each.checkVisibility({ visibilityProperty: true }) && width > 1 && each.tabIndex >= 0;
      const isSmall = Math.round(width) < side || Math.round(height) < side;
      const name = `${each.tagName} ${each.getAttribute('class') ?? ''} “${each.textContent.slice(0, 30)}”`;
      return isSeen && isSmall ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
  }, least);
}

/** Animations that go on for longer than a glance. */
export function longAnimations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { endTime = 0 } = animation.effect?.getComputedTiming() ?? {};
      const isLong = animation.playState === 'running' && Number(endTime) > 300;
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return isLong ? [`${target?.tagName ?? ''} ${target?.getAttribute('class') ?? ''}: ${String(endTime)} ms`] : [];
    }),
  );
}
