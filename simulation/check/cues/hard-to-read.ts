import { itemsOf } from '../../scenario/items.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Check } from '../check.ts';
import { readingLevel } from '../reading-level.ts';

/** School years of reading that can be asked of each level. */
const hardest: Record<Scenario['level'], number> = { 'new-hire': 9, practised: 11, expert: 13 };

/** Everything a trainee reads while playing, remarks apart. */
export function textsToRead(scenario: Scenario): string[] {
  const scenes = Object.values(scenario.scenes).flatMap((scene) => [
    ...[...(scene.tell ?? []), ...(scene.says ?? [])].map(({ line }) => line),
    ...itemsOf(scene).map(({ words }) => words),
  ]);
  return [scenario.brief, ...scenes];
}

/** A scenario that asks for more schooling than its level should. */
export const hardToRead: Check = {
  code: 'hard-to-read',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) => {
    const level = readingLevel(textsToRead(scenario));
    const most = hardest[scenario.level];
    if (level <= most) return [];
    return [
      {
        path: ['level'],
        message: `This reads like a text for school year ${Math.round(level)}; for ${scenario.level} at most ${most} is asked.`,
        remedy: 'Shorten sentences and take shorter words: people speak more simply than they write.',
      },
    ];
  },
};
