import { readFileSync } from 'node:fs';
import { playthroughFrom } from '../fixtures/load-fixture.ts';

/** One answer of a playthrough. */
export interface GivenAnswer {
  scene: string;
  picks: string[];
  /** What is written instead of picked; null where something is picked. */
  text: string | null;
}

/** The answers of a shipped playthrough, up to but without a scene where one is named. */
export function playthroughAnswers(scenario: string, name: string, until?: string): GivenAnswer[] {
  const file = new URL(`../../scenarios/playthroughs/${scenario}/${name}.yaml`, import.meta.url);
  const answers = playthroughFrom(readFileSync(file, 'utf8')).answers.flatMap((each) =>
    Object.entries(each).map(([scene, given]) =>
      'picks' in given ? { scene, picks: given.picks, text: null } : { scene, picks: [], text: given.write },
    ),
  );
  const end = until === undefined ? answers.length : answers.findIndex(({ scene }) => scene === until);
  if (end < 0) throw new Error(`${name} never comes to ${until}`);
  return answers.slice(0, end);
}
