import { describe, expect, it } from 'vitest';
import type { ScenarioCard } from '../../../electron/host/views.ts';
import { filterScenarios, noFilter } from '../../../renderer/screens/library/filter-scenarios.ts';
import { viewAt } from '../view-at.ts';

const { look } = viewAt({ turn: 0 }).customer;

function card(id: string, part: Partial<ScenarioCard>): ScenarioCard {
  return {
    id,
    kind: 'scenario',
    title: `Title of ${id}`,
    trade: 'bakery',
    channel: 'phone',
    level: 'new-hire',
    intensity: 1,
    minutes: 5,
    fault: 'ours',
    teaches: [{ id: 'apology', name: 'Say sorry in full' }],
    customer: { name: 'Dana Whitfield', about: 'A dinner lady.', look, arousal: 80, trust: 20 },
    best: null,
    runs: 0,
    source: 'bundled',
    ...part,
  };
}

const shelf = [
  card('cake', {}),
  card('reel', {
    ...{ level: 'expert', trade: 'film transfer', channel: 'visit', fault: 'shared', minutes: 20 },
    teaches: [{ id: 'ask', name: 'Ask before you offer' }],
  }),
];
const found = (filter: Partial<typeof noFilter>) =>
  filterScenarios(shelf, { ...noFilter, ...filter }).map(({ id }) => id);

describe('the shelf', () => {
  it('shows everything without a filter', () => expect(found({})).toEqual(['cake', 'reel']));
  it('is narrowed by level', () => expect(found({ level: 'expert' })).toEqual(['reel']));
  it('is narrowed by where it is, whose fault it was and how long it takes', () => {
    expect(found({ channel: 'visit' })).toEqual(['reel']);
    expect(found({ fault: 'ours' })).toEqual(['cake']);
    expect(found({ length: 'short' })).toEqual(['cake']);
    expect(found({ length: 'long', fault: 'ours' })).toEqual([]);
  });
  it('is narrowed by every word of a text, in any order and case', () => {
    expect(found({ text: 'WHITFIELD bakery' })).toEqual(['cake']);
    expect(found({ text: 'offer film' })).toEqual(['reel']);
    expect(found({ text: 'bakery film' })).toEqual([]);
  });
});
