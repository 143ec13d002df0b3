import { itemsOf } from '../../scenario/items.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Survey } from '../../search/survey.ts';
import type { Check } from '../check.ts';
import { wordsIn } from '../wording.ts';

/** Words a minute that people read with attention (Brysbaert 2019: 238 silently; less where every reply is weighed). */
const wordsPerMinute = 200;
/** Minutes spent on each answer beside the reading: weighing it, and the remark that follows. */
const minutesPerAnswer = 0.4;

/** How long the best way through takes, in minutes. */
export function minutesFor(scenario: Scenario, { found }: Survey): number {
  const read = found.best.path.reduce((sum, { scene: id }) => {
    const scene = scenario.scenes[id];
    if (!scene) return sum;
    const lines = [
      scene.tell?.[0]?.line ?? '',
      scene.says?.[0]?.line ?? '',
      ...itemsOf(scene).map(({ words }) => words),
    ];
    return sum + lines.reduce((words, line) => words + wordsIn(line).length, 0);
  }, wordsIn(scenario.brief).length);
  return read / wordsPerMinute + found.best.path.length * minutesPerAnswer;
}

/** `minutes` that are less than half or more than twice what the best way takes. */
export const minutesOutOfLine: Check = {
  code: 'minutes-out-of-line',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario, survey }) => {
    const taken = Math.max(1, Math.round(minutesFor(scenario, survey)));
    if (scenario.minutes <= taken * 2 && scenario.minutes * 2 >= taken) return [];
    return [
      {
        path: ['minutes'],
        message: `A run is said to take ${scenario.minutes} min; the best way through takes about ${taken}.`,
        remedy: `Write ${taken}, or change the scenario.`,
        way: survey.found.best.path,
      },
    ];
  },
};
