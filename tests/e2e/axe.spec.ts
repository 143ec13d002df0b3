import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { debriefStates } from './debrief-states.ts';
import { drillStates } from './drill-states.ts';
import { playStates } from './play-states.ts';
import { roomStates } from './room-states.ts';
import type { ScreenState } from './screen-state.ts';
import { shelfStates } from './shelf-states.ts';
import { expect, test } from './test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The dark theme changes nothing but colours. */
const colours = ['color-contrast', 'link-in-text-block'];

test.setTimeout(240_000);
test.use({ reducedMotion: 'reduce' });

for (const [screens, states] of Object.entries({
  'Library, Briefing, Trainer’s copy, Principles and History': shelfStates,
  'Play, the talk': playStates.slice(0, 6),
  'Play, tasks and endings': playStates.slice(6),
  Room: roomStates,
  Debrief: debriefStates,
  Drills: drillStates,
}))
  test(`${screens}: nothing that axe knows of is wrong, in light and in dark`, async ({ page }) => {
    for (const state of states) await test.step(state.name, () => examine(page, state));
  });

test('an empty History is as accessible as a full one', async ({ fresh: { app, page } }) => {
  const show = async () => {
    await page.goto(`${app.origin}/history`);
    await expect(page.getByRole('link', { name: 'Choose somebody to talk to' })).toBeVisible();
  };
  await examine(page, { name: 'History, empty', show });
});

test('what these tests listen for is heard: a violation of the policy, a fault that axe knows', async ({
  page,
  trespasses,
}) => {
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    const image = document.createElement('img');
    image.src = '/amends.svg';
    document.querySelector('main')?.append(style, image);
  });
  await expect.poll(() => trespasses).toEqual([expect.stringMatching(/^style-src-elem refused inline/)]);
  trespasses.length = 0;
  expect(await faultsOn(page)).toEqual([expect.stringMatching(/^image-alt: img/)]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => (heading.style.color = '#222'));
  expect(await faultsOn(page, colours)).toEqual([expect.stringMatching(/^color-contrast: h1/)]);
});

async function examine(page: Page, { name, show }: ScreenState): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page);
  expect.soft(await faultsOn(page), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faultsOn(page, colours), `${name}, dark`).toEqual([]);
}

/** What axe finds, each as its rule, where it is and why. */
async function faultsOn(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(standards)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
  );
}
