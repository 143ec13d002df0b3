import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import type { Journey } from './reach.ts';
import { reach } from './reach.ts';
import type { ScreenState } from './screen-state.ts';

const open = async (page: Page, journey: Journey) => {
  const { session } = await reach(page, journey);
  const reflection = { wentWell: 'I rang first.', wouldChange: 'I would ask sooner.' };
  await ask(page, 'POST', `/sessions/${session}/reflection`, reflection);
  await page.goto(`/debriefs/${session}`);
  await expect(page.getByRole('heading', { name: 'The sixteen principles' })).toBeVisible();
};

/** A run with a reply that could not be assessed, one that could, and a trainer's word on it. */
const openWritten = async (page: Page) => {
  const { session, turn } = await reach(page, { scenario: 'cake-at-nine', until: 'candle' });
  const say = (at: number, text: string) => ask(page, 'POST', `/sessions/${session}/answers`, { turn: at, text });
  await say(turn, 'asdf qwer zxcv poiu lkjh');
  await say(turn + 1, "I'm sorry that we were late, but the driver got lost. We let you down.");
  const word = { attempt: 0, turn: turn + 1, reason: 'It was said in passing.' };
  await ask(page, 'POST', `/sessions/${session}/overrides`, { ...word, mark: 'apology', verdict: 'absent' });
  await ask(page, 'POST', `/sessions/${session}/overrides`, { ...word, mark: 'initiate', verdict: 'present' });
  await ask(page, 'POST', `/sessions/${session}/stop`);
  await ask(page, 'POST', `/sessions/${session}/reflection`, { wentWell: 'I wrote.', wouldChange: 'The but.' });
  await page.goto(`/debriefs/${session}`);
  const marks = page.locator(`#turn-${turn + 2} .trainer-marks`);
  await marks.locator('summary').click();
  await expect(marks.getByRole('button', { name: 'This is missing' })).toBeVisible();
};

/** The debrief, before and after the trainee has said what they think. */
export const debriefStates: ScreenState[] = [
  {
    name: 'Debrief, before the self-assessment',
    show: async (page) => {
      const { session } = await reach(page, { scenario: 'cake-at-nine', playthrough: 'middling' });
      await page.goto(`/debriefs/${session}`);
      await expect(page.getByRole('heading', { name: 'First, what do you think?' })).toBeVisible();
    },
  },
  {
    name: 'Debrief of a bad run, held by a cap',
    show: (page) => open(page, { scenario: 'cake-at-nine', playthrough: 'bad' }),
  },
  {
    name: 'Debrief of a good run',
    show: (page) => open(page, { scenario: 'cake-at-nine' }),
  },
  {
    name: 'Debrief of written replies, with a trainer’s marks',
    show: openWritten,
  },
  {
    name: 'Debrief of a room that was split',
    show: async (page) => {
      const { session, turn, scene } = await reach(page, { scenario: 'cake-at-nine', mode: 'room', until: 'candle' });
      const items = scene?.items.map(({ id }) => id) ?? [];
      const tally = Object.fromEntries(items.map((id, index) => [id, 5 - index]));
      await ask(page, 'POST', `/sessions/${session}/votes`, { turn, tally });
      await ask(page, 'POST', `/sessions/${session}/answers`, { turn, picks: items.slice(0, 1) });
      await ask(page, 'POST', `/sessions/${session}/stop`);
      await ask(page, 'POST', `/sessions/${session}/reflection`, {
        wentWell: 'We talked.',
        wouldChange: 'Less haste.',
      });
      await page.goto(`/debriefs/${session}`);
      await expect(page.getByRole('heading', { name: 'How the room voted' })).toBeVisible();
    },
  },
];
