/** What is practised in a row, and the seed of its order: as the address keeps it. */
export type DrillSet = { seed: string } & (
  { kind: 'principle'; principle: string } | { kind: 'mixed'; count: number } | { kind: 'only'; drills: string[] }
);

/** The set an address names; null where it names none. A set without a seed has not been shuffled yet. */
export function readSet(search: string): DrillSet | null {
  const asked = new URLSearchParams(search);
  const seed = asked.get('seed') ?? '';
  const principle = asked.get('principle');
  if (principle) return { kind: 'principle', principle, seed };
  const only = asked.get('only');
  if (only) return { kind: 'only', drills: only.split(','), seed };
  const count = Number(asked.get('mixed'));
  return Number.isInteger(count) && count > 0 ? { kind: 'mixed', count, seed } : null;
}

/** The address of a set, which reads back as the same set. */
export function addressOf(set: DrillSet): string {
  const asked = new URLSearchParams();
  if (set.kind === 'principle') asked.set('principle', set.principle);
  if (set.kind === 'mixed') asked.set('mixed', String(set.count));
  if (set.kind === 'only') asked.set('only', set.drills.join(','));
  if (set.seed) asked.set('seed', set.seed);
  return `/drills?${asked.toString().replaceAll('%2C', ',')}`;
}
