import type { ScenarioCard } from '../../../electron/host/views.ts';

export interface LibraryFilter {
  level: ScenarioCard['level'] | 'all';
  /** Empty for any, as in the two that follow. */
  channel: ScenarioCard['channel'] | '';
  fault: ScenarioCard['fault'] | '';
  length: LengthBand | '';
  text: string;
}

export type LengthBand = 'short' | 'long';

export const noFilter: LibraryFilter = { level: 'all', channel: '', fault: '', length: '', text: '' };

/** The most minutes that fit between two other things. */
export const shortMinutes = 15;

/** Whether a scenario fits into a short break. */
export function lengthBand({ minutes }: ScenarioCard): LengthBand {
  return minutes <= shortMinutes ? 'short' : 'long';
}

/** The scenarios that a filter leaves; every word of its text must be found somewhere on the card. */
export function filterScenarios(scenarios: readonly ScenarioCard[], filter: LibraryFilter): ScenarioCard[] {
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return scenarios.filter((scenario) => {
    if (filter.level !== 'all' && scenario.level !== filter.level) return false;
    if (filter.channel && scenario.channel !== filter.channel) return false;
    if (filter.fault && scenario.fault !== filter.fault) return false;
    if (filter.length && lengthBand(scenario) !== filter.length) return false;
    const names = scenario.teaches.map(({ name }) => name);
    const text = [scenario.title, scenario.trade, scenario.customer.name, scenario.customer.about, ...names]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
