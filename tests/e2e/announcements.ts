import type { Page } from '@playwright/test';

/** One text put into a live region, as a screen reader would hear it. */
export interface Announcement {
  /** Counts the regions in the order they were first heard. */
  region: number;
  politeness: string;
  text: string;
  /** The region came into the page with this text already in it, which most screen readers do not read. */
  isBornFull: boolean;
}

/** Records everything added to a live region of every page opened in this tab from now on. */
export async function recordAnnouncements(page: Page): Promise<Announcement[]> {
  const heard: Announcement[] = [];
  await page.exposeFunction('reportAnnouncement', (announcement: Announcement) => void heard.push(announcement));
  await page.addInitScript(() => {
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="log"], [role="alert"]';
    const report = (globalThis as unknown as { reportAnnouncement: (heard: Announcement) => void }).reportAnnouncement;
    const regions: Element[] = [];
    const tell = (region: Element, text: string, isBornFull: boolean) => {
      if (!regions.includes(region)) regions.push(region);
      const implied = region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
      const politeness = region.getAttribute('aria-live') ?? implied;
      if (text.trim() !== '') report({ region: regions.indexOf(region), politeness, text, isBornFull });
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around && type === 'characterData') tell(around, around.textContent, false);
        for (const node of addedNodes) {
          if (around) tell(around, node.textContent ?? '', false);
          else if (node instanceof Element)
            for (const born of [node, ...node.querySelectorAll('*')].filter((each) => each.matches(live)))
              tell(born, born.textContent, true);
        }
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return heard;
}
