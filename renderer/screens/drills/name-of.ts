import type { ScenarioCard } from '../../../electron/host/views.ts';
import type { DrillSet } from './drill-set.ts';

/** What a set is called on the page. */
export function nameOf(set: DrillSet, drills: readonly ScenarioCard[]): string {
  if (set.kind === 'mixed') return 'Mixed';
  if (set.kind === 'only') return 'Once more';
  const taught = drills.flatMap(({ teaches }) => teaches);
  return taught.find(({ id }) => id === set.principle)?.name ?? 'Drills';
}
