import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { longAnimations, sidewaysOverflow, smallTargets } from './layout-faults.ts';
import { expect, test } from './test.ts';

test.setTimeout(240_000);
test.use({ reducedMotion: 'reduce' });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const proved = 'Every path was played, and it is fair.';

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Begins a scenario from the template, by its buttons, and waits until it is proved. */
async function beginNew(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Amends' }).getByRole('link', { name: 'Write' }).click();
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByLabel('Its title').fill(title);
  await page.getByLabel('full name').fill('Hanna Vogel');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(proved)).toBeVisible({ timeout: 60_000 });
}

test('from the template to a proved scenario: edited on the disk, broken, mended, played from a scene, a reply tried', async ({
  fresh: { app, page },
}) => {
  await beginNew(page, 'One wheel short');
  const file = join(app.userFolder, 'one-wheel-short.yaml');
  const sound = readFileSync(file, 'utf8');
  const graph = page.getByRole('application');
  await graph.getByRole('button', { name: 'The first words' }).click();
  const lines = page.getByRole('region', { name: /^Lines \d+ to \d+ of the file$/ });
  await expect(lines).toContainText('otherwise: come-again');
  await expect(graph.getByRole('button', { name: 'The first words' })).toHaveAttribute('aria-pressed', 'true');

  await test.step('an edit appears by itself and keeps the scene and the zoom', async () => {
    await page.getByRole('button', { name: 'Zoom In' }).click();
    const viewport = page.locator('.react-flow__viewport');
    const zoom = await viewport.getAttribute('style');
    writeFileSync(
      file,
      sound
        .replace('title: The first words', 'title: The very first words')
        .replace('otherwise: come-again', 'otherwise: whose-doing'),
    );
    await expect(page.getByRole('heading', { level: 2, name: 'The very first words' })).toBeVisible({
      timeout: 10_000,
    });
    await expect(page.getByText('Every path was played, and some things have to be mended.')).toBeVisible({
      timeout: 60_000,
    });
    await expect(lines).toContainText('is where only replies with faults lead');
    expect(await viewport.getAttribute('style')).toBe(zoom);
    await page.getByRole('tab', { name: 'Problems (1)' }).click();
    await page.getByRole('button', { name: /^The very first words, line \d+/ }).click();
    await expect(page.locator('.yaml-looked')).toContainText('otherwise: whose-doing');
  });

  await test.step('a broken file keeps the last graph, with its problems on top', async () => {
    writeFileSync(file, sound.replace('phase: talk', 'phase: tlak'));
    await expect(page.getByText(/^This file cannot be played as it stands/)).toBeVisible({ timeout: 10_000 });
    await expect(page.getByText('This value is not one of those allowed.').first()).toBeVisible();
    await expect(graph.getByRole('button', { name: 'The very first words' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Play from here' })).toBeDisabled();
    await page.reload();
    await expect(page.getByRole('region', { name: 'The file, with its problems' })).toContainText('phase: tlak');
    expect(await faultsOn(page)).toEqual([]);
  });

  await test.step('mended, it is proved again', async () => {
    writeFileSync(file, sound);
    await expect(page.getByText(proved)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('a reply of one’s own is judged, and told where it goes', async () => {
    await graph.getByRole('button', { name: 'The first words' }).click();
    await page
      .getByLabel('A reply in your own words')
      .fill("We never ordered the hub. That was our fault, and I'm sorry.");
    await page.getByRole('button', { name: 'Try this reply' }).click();
    const tried = page.locator('.tried');
    await expect(tried).toContainText('Own it', { timeout: 30_000 });
    await expect(tried.getByRole('button', { name: 'What would help' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    await tried.getByRole('button', { name: 'What would help' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'What would help' })).toBeVisible();
  });

  await test.step('a run begins at the scene, in the state that was set, and leaves no percentage', async () => {
    await page.getByLabel('Arousal').fill('40');
    await page.getByRole('button', { name: 'Play from here' }).click();
    await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/what happens now, with the two of us/)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: 'What would help' })).toBeVisible();
    await page.goto(`${app.origin}/history`);
    await expect(page.getByRole('link', { name: 'Choose somebody to talk to' })).toBeVisible();
  });
});

test('with the keyboard alone: the outline, the graph, a scene, the tabs', async ({ fresh: { page } }) => {
  await beginNew(page, 'By hand');
  const graph = page.getByRole('application');
  const first = graph.getByRole('button', { name: 'Twenty to nine' });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(graph.getByRole('button', { name: 'The first words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'The first words' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'The first words' }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'Problems' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('radio', { name: 'Outline' }).click();
  const outline = page.getByRole('navigation', { name: 'Outline of the scenes' });
  await outline.getByRole('button', { name: /^The first words/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(outline.getByRole('button', { name: /^Whose doing/ })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Across the river' })).toHaveAttribute('aria-selected', 'true');
});

test('list and desk are accessible, fit every width and have targets to hit, in light and in dark', async ({
  page,
}) => {
  const states: [string, () => Promise<void>][] = [
    [
      'the list',
      async () => {
        await page.goto('/write');
        await expect(page.getByRole('heading', { name: 'They come with Amends' })).toBeVisible();
      },
    ],
    [
      'the desk',
      async () => {
        await page.goto('/write/the-only-reel');
        await expect(page.getByText(/^Every path was played/)).toBeVisible({ timeout: 90_000 });
        await expect(page.locator('.place-node').first()).toBeVisible();
      },
    ],
    [
      'best and worst',
      async () => {
        await page.getByRole('tab', { name: 'Best and worst' }).click();
        await expect(page.getByRole('heading', { name: 'The worst path' })).toBeVisible();
      },
    ],
    [
      'playthroughs',
      async () => {
        await page.getByRole('tab', { name: /^Playthroughs/ }).click();
        await page.getByRole('button', { name: 'Run them all' }).click();
        await expect(page.getByText(/as expected\./)).toBeVisible({ timeout: 60_000 });
      },
    ],
    [
      'a scene in the outline',
      async () => {
        await page.getByRole('radio', { name: 'Outline' }).click();
        await page.locator('[data-outline]').nth(3).click();
        await expect(page.getByRole('button', { name: 'Play from here' })).toBeVisible();
      },
    ],
  ];
  for (const [name, show] of states)
    await test.step(name, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await show();
      expect.soft(await faultsOn(page), `${name}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await faultsOn(page), `${name}, dark`).toEqual([]);
      expect.soft(await longAnimations(page), name).toEqual([]);
      for (const width of [390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sidewaysOverflow(page), `${name} at ${width} px`).toEqual([]);
        expect.soft(await smallTargets(page, 24), `${name} at ${width} px`).toEqual([]);
      }
    });
});
