import type { Page } from '@playwright/test';
import type { PlayView } from '../../electron/host/views.ts';
import type { Mode } from '../../simulation/session/event.ts';
import { ask } from './ask.ts';
import type { GivenAnswer } from './playthrough-answers.ts';
import { playthroughAnswers } from './playthrough-answers.ts';

/** Which run to begin and how far to play it: to the end, or until a scene is open. */
export interface Journey {
  scenario: string;
  mode?: Mode;
  playthrough?: string;
  until?: string;
}

/** Begins a run and plays it through the host as far as asked, without the screens. */
export async function reach(page: Page, journey: Journey): Promise<PlayView> {
  const { scenario, mode = 'coach', playthrough = 'good', until } = journey;
  const begun = await ask<PlayView>(page, 'POST', '/sessions', { scenario, mode });
  if (begun.status !== 201) throw new Error(JSON.stringify(begun.body));
  return giveAnswers(page, begun.body, playthroughAnswers(scenario, playthrough, until));
}

/** Gives answers one after the other, each in the scene it is meant for. */
export async function giveAnswers(page: Page, from: PlayView, answers: readonly GivenAnswer[]): Promise<PlayView> {
  let view = from;
  for (const { scene, picks, text } of answers) {
    if (view.scene?.id !== scene) throw new Error(`in ${view.scene?.id ?? 'no scene'} instead of ${scene}`);
    const given = await ask<PlayView>(page, 'POST', `/sessions/${view.session}/answers`, {
      turn: view.turn,
      ...(text === null ? { picks } : { text }),
    });
    if (given.status !== 200) throw new Error(JSON.stringify(given.body));
    view = given.body;
  }
  return view;
}
