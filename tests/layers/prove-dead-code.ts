import { join } from 'node:path';
import { runTool } from '../ci/run-tool.ts';

const ROOT = join(import.meta.dirname, 'fixtures', 'dead-code');

/** What the dead-code fixture holds, in the words knip reports it with. */
const DEAD = ['"files":[{"name":"never-read.ts"', '"exports":[{"name":"unused"', '"dependencies":[{"name":"zod"'];

/** Runs knip on a small package with a dead file, a dead export and a dead dependency, and says which it misses. */
export async function proveDeadCode(knip: string): Promise<string[]> {
  const { output } = await runTool(process.execPath, [knip, '--directory', ROOT, '--reporter', 'json'], ROOT);
  return DEAD.filter((dead) => !output.includes(dead)).map((dead) => `knip does not report ${dead}`);
}
