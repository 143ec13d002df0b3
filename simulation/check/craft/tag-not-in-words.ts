import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import { analyseReply } from '../../reply/analyse-reply.ts';
import { faultLabels, principleLabels } from '../../reply/labels/labels.ts';
import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';

const readable = new Set<PrincipleId | FaultId>([...principleLabels, ...faultLabels].map(({ id }) => id));

/** A mark that the analysis of written replies does not find in the author's own words. */
export const tagNotInWords: Check = {
  code: 'tag-not-in-words',
  severity: 'notice',
  ofDrills: true,
  needs: 'language',
  find: ({ scenario, survey, language }) =>
    eachItem(scenario).flatMap(({ sceneId, scene, item, path }) => {
      if (!language || scene.phase !== 'talk' || item.reply.say === undefined) return [];
      const said = { owned: true, apologies: 0, asked: true };
      const { fault, recurrence, brief } = scenario;
      const customer = scene.says?.at(-1)?.line ?? '';
      const found = analyseReply(item.words, { fault, recurrence, situation: brief, customer, said }, language);
      if (!found.assessed) return [];
      const present = [...found.shows, ...found.faults];
      const read = present.map(({ id, quote }) => `${id} ("${quote}")`).join(', ') || 'nothing';
      return (['shows', 'faults'] as const).flatMap((key) =>
        item.reply[key]
          .filter(({ id }) => readable.has(id) && !present.some((each) => each.id === id))
          .map(({ id, quote }) => ({
            path: [...path, key, id],
            message: `"${id}" is marked${quote === null ? '' : ` on "${quote}"`}, and the reply analysis does not find it in these words. It finds ${read}.`,
            remedy:
              'Read the words aloud: would a stranger hear it? If so, leave it; the analysis may be the one that is wrong.',
            way: [...survey.pathTo(survey.scenes.get(sceneId)?.states ?? []), { scene: sceneId, picks: [item.id] }],
          })),
      );
    }),
};
