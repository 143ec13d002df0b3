import type { Finding, Path } from './problem.ts';
import type { Scenario } from './schema.ts';

/** What a drill may leave out and a whole scenario may not. */
const onlyDrillsLack: readonly Path[] = [['minutes'], ['facts'], ['clock'], ['customer', 'leaves'], ['facilitator']];

/** A whole scenario has every part that only a drill may leave out. `value` is the file as it was read, before defaults. */
export function findMissingParts(scenario: Scenario, value: unknown): Finding[] {
  if (scenario.kind === 'drill') return [];
  return onlyDrillsLack
    .filter((path) => !isThere(value, path))
    .map((path) => {
      const key = String(path.at(-1));
      const remedy = `Add "${key}:" here, or make this a drill of one scene with "kind: drill".`;
      return { code: 'missing-key', path, atKey: true, message: `"${key}" is missing.`, remedy };
    });
}

function isThere(value: unknown, path: Path): boolean {
  const inner = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
  return inner !== undefined;
}
