import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Check, CheckFinding } from '../check.ts';

const left =
  /\b(?:TODO|FIXME|TBD|XXX+|TBC)\b|\blorem ipsum\b|\basdf\b|\b(?:John|Jane) (?:Doe|Smith)\b|\bAcme\b|\bfoo ?bar\b|\[[A-Za-z][^\]\n]{0,30}\]|\{\{?[^}\n]{1,30}\}\}?|<(?:name|customer|company|product|insert)[^>\n]{0,20}>|\b(?:Customer|Company|Product) Name\b|\bFirstname\b/i;

/** Words that were meant to be filled in. */
export const placeholder: Check = {
  code: 'placeholder',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) => {
    const findings: CheckFinding[] = [];
    eachText(scenario, (text, path) => {
      const found = left.exec(text)?.[0];
      if (found !== undefined)
        findings.push({
          path,
          message: `"${found}" looks like a place still to be filled in.`,
          remedy: 'Write what belongs there.',
        });
    });
    return findings;
  },
};

/** Visits every text of a scenario with its place; ids, conditions and reasons under `accept` are no texts. */
function eachText(scenario: Scenario, visit: (text: string, path: Path) => void) {
  const walk = (value: unknown, path: Path) => {
    const key = path.at(-1);
    if (key === 'when' || key === 'accept' || key === 'id') return;
    if (typeof value === 'string') visit(value, path);
    else if (Array.isArray(value)) for (const [index, each] of value.entries()) walk(each, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, [...path, name]);
  };
  walk(scenario, []);
}
