import type { Problem } from '../scenario/problem.ts';
import { readShape } from '../scenario/read-shape.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import type { Playthrough } from './playthrough.ts';
import { playthroughSchema } from './playthrough.ts';

/** Reads a playthrough file, or every problem in it with line, column and remedy. */
export function parsePlaythrough(text: string): { playthrough: Playthrough | null; problems: Problem[] } {
  const { reading, problems } = readYaml(text);
  if (!reading) return { playthrough: null, problems };
  const shape = readShape(playthroughSchema, reading.value);
  return shape.value === null
    ? { playthrough: null, problems: shape.findings.map(reading.locate) }
    : { playthrough: shape.value, problems: [] };
}
