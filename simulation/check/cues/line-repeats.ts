import type { Check, CheckFinding } from '../check.ts';
import { plainly } from '../wording.ts';

/** A customer who says the same thing twice, word for word. */
export const lineRepeats: Check = {
  code: 'line-repeats',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) => {
    const findings: CheckFinding[] = [];
    const heard = new Map<string, string>();
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      for (const [index, { line }] of (scene.says ?? []).entries()) {
        const plain = plainly(line);
        const first = heard.get(plain);
        heard.set(plain, first ?? id);
        if (first === undefined) continue;
        findings.push({
          path: ['scenes', id, 'says', index, 'line'],
          message: `The customer says this twice, word for word: here and in "${first}".`,
          remedy: 'Let them say it as somebody who has already said it once.',
          way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
        });
      }
    }
    return findings;
  },
};
