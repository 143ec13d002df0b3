import { itemsOf } from '../../scenario/items.ts';
import type { Check, CheckFinding } from '../check.ts';
import { contentOf, likeness, plainly } from '../wording.ts';

/** Above this share of common content two replies say the same. */
const sameAbove = 0.7;

/** Two replies of a scene that say the same. */
export const repliesAlike: Check = {
  code: 'replies-alike',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) => {
    const findings: CheckFinding[] = [];
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      const read = (scene.task === 'whys' ? [] : itemsOf(scene)).map((item) => ({
        item,
        content: contentOf(item.words),
      }));
      for (const [index, { item, content }] of read.entries()) {
        const twin = read.slice(0, index).find((other) => {
          return plainly(other.item.words) === plainly(item.words) || likeness(content, other.content) > sameAbove;
        });
        if (!twin) continue;
        findings.push({
          path: ['scenes', id, ...item.path],
          message: `"${item.id}" says the same as "${twin.item.id}".`,
          remedy: 'Make them two real choices, or keep one.',
          way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
        });
      }
    }
    return findings;
  },
};
