import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import type { Breach } from './breach.ts';
import { rules } from './rules.ts';

const ROOMS = ['simulation', 'electron', 'renderer', 'tests'];

/** Follows every import below `root`, type-only ones included, and returns those that break a layer rule. */
export async function cruiseLayers(root: string): Promise<{ modules: number; breaches: Breach[] }> {
  const { output } = await cruise(
    ROOMS,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^tests/layers/fixtures/' },
      outputType: 'json',
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'style', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.css', '.d.ts'],
    },
  );
  const { modules, summary } = (typeof output === 'string' ? JSON.parse(output) : output) as ICruiseResult;
  const reasons = new Map(rules.map(({ name, comment }) => [name, comment]));
  const breaches = summary.violations.map(({ rule: { name }, from, to }) => ({
    rule: name,
    file: from,
    line: 0,
    message: `imports ${to}. ${reasons.get(name) ?? ''}`,
  }));
  return { modules: modules.length, breaches };
}
