import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';

/** A reply whose `when` holds in no state in which its scene is entered. */
export const replyNeverOffered: Check = {
  code: 'reply-never-offered',
  severity: 'warning',
  ofDrills: true,
  needs: 'every-state',
  find: ({ scenario, survey }) =>
    eachItem(scenario).flatMap(({ sceneId, item, path }) => {
      const seen = survey.scenes.get(sceneId);
      if (!seen || seen.states.length === 0 || seen.replies.get(item.id)?.offered.length !== 0) return [];
      const message = `"${item.id}" is never offered: its condition holds in none of the states this scene is met in.`;
      return [
        {
          path: item.reply.when ? [...path, 'when'] : path,
          message,
          remedy: 'Loosen its `when`, or remove the reply.',
          way: survey.pathTo(seen.states),
        },
      ];
    }),
};
