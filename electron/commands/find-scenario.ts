import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { readText } from './read-text.ts';

const bundled = join(import.meta.dirname, '..', '..', 'scenarios');

/** The scenario a playthrough plays: looked for beside it, above it, in a `scenarios` folder near it, and among the bundled ones. */
export function findScenario(playthroughFile: string, id: string): Scenario | null {
  const here = dirname(playthroughFile);
  const folders = [join(here, '..'), here, join(here, '..', 'scenarios'), bundled, join(bundled, 'drills')];
  const file = folders.map((folder) => join(folder, `${id}.yaml`)).find((path) => existsSync(path));
  const read = file === undefined ? null : readText(file);
  return read && 'text' in read ? parseScenario(read.text).scenario : null;
}
