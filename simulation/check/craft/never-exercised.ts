import { principlesOf } from '../../scenario/items.ts';
import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';

/** A principle under `teaches` that no scene gives an occasion for. */
export const neverExercised: Check = {
  code: 'never-exercised',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) => {
    const sound = eachItem(scenario).filter(({ item }) => item.reply.faults.length === 0);
    const exercised = new Set([
      ...sound.flatMap(({ item }) => principlesOf(item.reply)),
      ...Object.values(scenario.scenes).flatMap(({ expects }) => expects),
    ]);
    return scenario.teaches.flatMap((id, index) =>
      exercised.has(id)
        ? []
        : [
            {
              path: ['teaches', index],
              message: `"${id}" is said to be taught, and no reply without a fault shows it.`,
              remedy: 'Write a reply that shows it, or take it off the list.',
            },
          ],
    );
  },
};
