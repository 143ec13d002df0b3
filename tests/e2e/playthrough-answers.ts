import { readFileSync } from 'node:fs';
import { playthroughFrom } from '../fixtures/load-fixture.ts';

/** One answer of a playthrough. */
export interface GivenAnswer {
  scene: string;
  picks: string[];
}

/** The answers of a shipped playthrough, up to but without a scene where one is named. */
export function playthroughAnswers(scenario: string, name: string, until?: string): GivenAnswer[] {
  const file = new URL(`../../scenarios/playthroughs/${scenario}/${name}.yaml`, import.meta.url);
  const answers = playthroughFrom(readFileSync(file, 'utf8')).answers.flatMap((each) =>
    Object.entries(each).map(([scene, picks]) => ({ scene, picks })),
  );
  const end = until === undefined ? answers.length : answers.findIndex(({ scene }) => scene === until);
  if (end < 0) throw new Error(`${name} never comes to ${until}`);
  return answers.slice(0, end);
}
