import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Check, CheckFinding } from '../check.ts';
import { eachItem } from '../each-item.ts';
import { plainly } from '../wording.ts';

/** A reply or a coach remark as it stands in a file. */
export interface Remark {
  kind: 'reply' | 'coach remark';
  where: string;
  path: Path;
  plain: string;
}

/** Every reply and every coach remark of a scenario. */
export function remarksOf(scenario: Scenario): Remark[] {
  return eachItem(scenario).flatMap(({ sceneId, item, path }): Remark[] => {
    const where = `${sceneId}/${item.id}`;
    const words = item.reply.say !== undefined ? 'say' : 'do';
    const reply: Remark = { kind: 'reply', where, path: [...path, words], plain: plainly(item.words) };
    const { coach } = item.reply;
    return coach ? [reply, { kind: 'coach remark', where, path: [...path, 'coach'], plain: plainly(coach) }] : [reply];
  });
}

/** A reply or a coach remark that stands twice in the scenario. */
export const usedTwice: Check = {
  code: 'used-twice',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) => {
    const findings: CheckFinding[] = [];
    const first = new Map<string, Remark>();
    for (const remark of remarksOf(scenario)) {
      const known = first.get(`${remark.kind} ${remark.plain}`);
      if (!known) first.set(`${remark.kind} ${remark.plain}`, remark);
      else if (known.where.split('/')[0] !== remark.where.split('/')[0] || remark.kind === 'coach remark')
        findings.push({
          path: remark.path,
          message: `This ${remark.kind} stands twice: here and at ${known.where}.`,
          remedy: 'Write it for this moment.',
        });
    }
    return findings;
  },
};
