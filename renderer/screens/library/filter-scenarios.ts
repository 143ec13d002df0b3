import type { ScenarioCard } from '../../../electron/host/views.ts';

export interface LibraryFilter {
  level: ScenarioCard['level'] | 'all';
  /** Id of a principle; empty for any. */
  principle: string;
  text: string;
}

export const noFilter: LibraryFilter = { level: 'all', principle: '', text: '' };

/** The scenarios that a filter leaves; every word of its text must be found somewhere on the card. */
export function filterScenarios(scenarios: readonly ScenarioCard[], filter: LibraryFilter): ScenarioCard[] {
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return scenarios.filter((scenario) => {
    if (filter.level !== 'all' && scenario.level !== filter.level) return false;
    if (filter.principle && !scenario.teaches.some(({ id }) => id === filter.principle)) return false;
    const names = scenario.teaches.map(({ name }) => name);
    const text = [scenario.title, scenario.trade, scenario.customer.name, scenario.customer.about, ...names]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Every principle that some scenario teaches, once, in the order first met. */
export function principlesTaught(scenarios: readonly ScenarioCard[]): { id: string; name: string }[] {
  const all = new Map(scenarios.flatMap(({ teaches }) => teaches.map(({ id, name }) => [id, name] as const)));
  return [...all].map(([id, name]) => ({ id, name }));
}
