import type { SessionSummary } from '../../electron/host/views.ts';
import { ask } from './ask.ts';
import { tabTo } from './press.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

test('the drills of one principle are played in a row by keyboard: one chosen, one written, and the summary', async ({
  fresh: { app, page },
}) => {
  const feedback = page.getByRole('heading', { name: / heard$/ });
  const place = page.getByRole('list', { name: 'Where you are' }).locator('[aria-current="step"]');

  await test.step('a principle is chosen, and its order kept in the address', async () => {
    await page.getByRole('link', { name: 'Drills' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Drills' })).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Give them a choice' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/principle=options&seed=\w+$/);
    await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  const first = await page.getByRole('heading', { level: 1 }).innerText();

  await test.step('a reply is chosen with a number, and the coach speaks at once', async () => {
    await page.keyboard.press('1');
    await expect(feedback).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
    await expect(feedback).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(place).toHaveText('Drill 2');
    await expect(page.getByRole('heading', { level: 1, name: first })).toHaveCount(0);
  });

  const words = 'I get it.';

  await test.step('the next is answered in one’s own words, which a reload does not lose', async () => {
    await page.getByRole('radio', { name: 'Write' }).click();
    await page.getByRole('textbox').fill(words);
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue(words);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Control+Enter');
    await expect(feedback).toBeFocused();
    await expect(page.getByText('What was called for here: give them a choice.')).toBeVisible();
    await page.keyboard.press('Enter');
  });

  await test.step('the summary has every drill with its words, counts and no percentages', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'That was 2 drills' })).toBeFocused();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expect(
      page.getByRole('listitem').filter({ hasText: /^Give them a choice .*(left out|Left out)/ }),
    ).toBeVisible();
    await expect(page.getByText('%')).toHaveCount(0);
    expect((await ask<SessionSummary[]>(page, 'GET', '/sessions')).body).toEqual([]);
  });

  await test.step('the missed ones are played again, now or another day', async () => {
    await page.getByRole('link', { name: /^Again, the/ }).click();
    await expect(page.getByText('Once more')).toBeVisible();
    await expect(page.getByText(/^1 of [12]$/)).toBeVisible();
    await page.goto(`${app.origin}/drills`);
    await expect(page.getByRole('link', { name: /you missed last$/ })).toBeVisible();
  });
});
