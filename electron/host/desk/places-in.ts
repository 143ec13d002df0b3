import type { Path } from '../../../simulation/scenario/problem.ts';
import { readYaml } from '../../../simulation/scenario/read-yaml.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { scenarioSchema } from '../../../simulation/scenario/schema.ts';
import type { LineRange } from './desk-views.ts';

/** Where scenes, endings and replies stand in a text. */
export interface PlacesIn {
  /** Lines of each scene and ending. */
  ranges: Map<string, LineRange>;
  lineOf: (path: Path) => number;
  /** The scene or ending that a line belongs to. */
  placeAt: (line: number) => string | null;
}

/** Finds every scene and ending of a scenario in the text it was read from. */
export function placesIn(text: string, scenario: Scenario): PlacesIn {
  const { reading } = readYaml(text);
  const lineOf = (path: Path) =>
    reading?.locate({ code: 'bad-value', path, atKey: true, message: '', remedy: '' }).line ?? 1;
  const places = [
    ...Object.keys(scenario.scenes).map((id) => ({ id, line: lineOf(['scenes', id]) })),
    ...Object.keys(scenario.endings).map((id) => ({ id, line: lineOf(['endings', id]) })),
  ];
  const value = reading?.value;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : Object.keys(scenarioSchema.shape);
  const starts = [...places.map(({ line }) => line), ...keys.map((key) => lineOf([key]))].sort((a, b) => a - b);
  const lines = text.split('\n');
  const ranges = new Map(
    places.map(({ id, line }) => [id, [line, lastLine(lines, line, starts)] satisfies LineRange] as const),
  );
  const placeAt = (line: number) => [...ranges].find(([, [from, to]]) => line >= from && line <= to)?.[0] ?? null;
  return { ranges, lineOf, placeAt };
}

/** The last line before the next place that is neither empty nor a comment. */
function lastLine(lines: readonly string[], from: number, starts: readonly number[]): number {
  let last = (starts.find((start) => start > from) ?? lines.length + 1) - 1;
  while (last > from && /^\s*(#.*)?$/.test(lines[last - 1] ?? '')) last -= 1;
  return last;
}
