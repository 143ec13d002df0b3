import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';

/** A promise that somebody can make and nobody can keep, unless only replies with a fault make it: those are meant as traps. */
export const promiseCannotBeKept: Check = {
  code: 'promise-cannot-be-kept',
  severity: 'warning',
  ofDrills: false,
  needs: 'every-state',
  find: ({ scenario, survey }) => {
    const sound = eachItem(scenario).filter(({ item }) => item.reply.faults.length === 0);
    const meant = new Set(sound.flatMap(({ item }) => item.reply.promises));
    return [...survey.made]
      .filter(([id]) => meant.has(id) && !survey.kept.has(id))
      .map(([id, states]) => ({
        path: ['promises', id],
        atKey: true,
        message: `"${id}" can be promised, and can never be kept by its time.`,
        remedy: 'Let something later keep it with `keeps`, early enough, or move `due`.',
        way: survey.pathTo(states),
      }));
  },
};
