import type { Page } from '@playwright/test';
import { debriefStates } from './debrief-states.ts';
import { drillStates } from './drill-states.ts';
import { longAnimations, sidewaysOverflow, smallTargets } from './layout-faults.ts';
import { playStates } from './play-states.ts';
import { reach } from './reach.ts';
import { roomStates } from './room-states.ts';
import type { ScreenState } from './screen-state.ts';
import { shelfStates } from './shelf-states.ts';
import { expect, test } from './test.ts';

const widths = [390, 768, 1280, 1920];
const half = [shelfStates.slice(0, 4), shelfStates.slice(4)];

test.setTimeout(240_000);

for (const [screens, states] of Object.entries({
  'the shelf': [...(half[0] ?? []), ...roomStates],
  'what is read': [...(half[1] ?? []), ...debriefStates],
  'the stage': playStates,
  'a set of drills': drillStates,
}))
  test(`${screens} fits every width, has targets to hit, and keeps still where motion is not wanted`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const state of states) await test.step(state.name, () => measure(page, state));
  });

async function measure(page: Page, { name, show }: ScreenState): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await show(page);
  expect.soft(await longAnimations(page), `${name}: moves under reduced motion`).toEqual([]);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sidewaysOverflow(page), `${name} at ${width} px`).toEqual([]);
    expect.soft(await smallTargets(page, 24), `${name} at ${width} px`).toEqual([]);
  }
}

test('what these tests look for is found: an overflow, a small target, a long animation', async ({ page }) => {
  const { session } = await reach(page, { scenario: 'the-only-reel', until: 'which-of-you' });
  await page.goto(`/play/${session}`);
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
  await expect.poll(() => longAnimations(page), 'the pulse beats where motion is welcome').not.toEqual([]);
  await page.getByRole('button', { name: 'Stop here' }).evaluate((button) => {
    button.style.cssText = 'min-height: 0; height: 20px; width: 3000px';
  });
  expect((await sidewaysOverflow(page)).join()).toContain('BUTTON');
  expect(await smallTargets(page, 24)).toEqual([expect.stringContaining('3000 × 20')]);
});

test('under reduced motion the face is still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { session } = await reach(page, { scenario: 'the-only-reel', until: 'which-of-you' });
  await page.goto(`/play/${session}`);
  const face = page.locator('.customer .portrait').first();
  await expect(face).toBeVisible();
  const drawn = await face.innerHTML();
  const isStill = await face.evaluate(
    (portrait) =>
      new Promise<boolean>((done) => {
        const watcher = new MutationObserver(() => done(false));
        watcher.observe(portrait, { attributes: true, childList: true, subtree: true });
        setTimeout(() => done(true), 900);
      }),
  );
  expect(isStill).toBe(true);
  expect(await face.innerHTML()).toBe(drawn);
});

test.describe('at 200 % of 1280 px', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('a run is begun, answered and gone on with', async ({ page }) => {
    const isWhole = async () => expect(await sidewaysOverflow(page)).toEqual([]);
    await isWhole();
    await page.getByRole('link', { name: 'Three minutes and twenty seconds' }).click();
    await isWhole();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'What do you do?' })).toBeVisible({ timeout: 30_000 });
    await isWhole();
    await page.getByRole('list', { name: 'What you can do' }).getByRole('button').first().click();
    await expect(page.getByRole('heading', { name: 'What that does' })).toBeVisible();
    await isWhole();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'What that does' })).toHaveCount(0);
    await isWhole();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('button', { name: 'Leave it for later' }).click();
    await expect(page.getByRole('heading', { name: 'Where you left off' })).toBeVisible();
  });
});

test.describe('under a finger, at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything to press is at least 44 px', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const states = [...shelfStates, ...playStates, ...drillStates, ...debriefStates];
    const shown = [
      'Library, with a run to go on with',
      'Briefing',
      'History',
      'Play, the talk',
      'Drills, what to practise',
      'Drills, the coach after a reply',
      'Debrief of a good run',
    ];
    for (const { name, show } of states.filter((state) => shown.includes(state.name)))
      await test.step(name, async () => {
        await show(page);
        expect.soft(await smallTargets(page, 44), name).toEqual([]);
        expect.soft(await sidewaysOverflow(page), name).toEqual([]);
      });
  });
});
