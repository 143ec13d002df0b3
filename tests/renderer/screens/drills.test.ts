import { describe, expect, it } from 'vitest';
import type { FeedbackView, PlayView, ScenarioCard } from '../../../electron/host/views.ts';
import { resultOf } from '../../../renderer/screens/drills/drill-result.ts';
import { addressOf, readSet } from '../../../renderer/screens/drills/drill-set.ts';
import type { DrillSet } from '../../../renderer/screens/drills/drill-set.ts';
import { drillsFor, pickDrills } from '../../../renderer/screens/drills/pick-drills.ts';
import { sayPrinciples } from '../../../renderer/screens/drills/say-principles.ts';
import { viewAt } from '../view-at.ts';

type PrincipleId = ScenarioCard['teaches'][number]['id'];

function drill(id: string, teaches: PrincipleId[], name = 'Kwame Osei'): ScenarioCard {
  const { look } = viewAt({ turn: 0 }).customer;
  return {
    ...{ id, kind: 'drill', title: id, trade: 'bakery', channel: 'phone', level: 'expert', intensity: 1, minutes: 1 },
    ...{ fault: 'ours', best: null, runs: 0, source: 'bundled' },
    teaches: teaches.map((principle) => ({ id: principle, name: principle })),
    customer: { name, about: '', look, arousal: 70, trust: 20 },
  };
}

function answered(shown: PrincipleId[], part: Partial<FeedbackView> = {}): PlayView {
  const feedback: FeedbackView = {
    ...{ turn: 0, coach: [], cites: [], unearned: [], faults: [], written: null, terms: [] },
    ...{ arousal: [70, 60], trust: [20, 30] },
    shown: shown.map((id) => ({ id, name: id, quote: null })),
    ...part,
  };
  return { ...viewAt({ turn: 1 }), scene: null, status: 'ended', feedback };
}

const shelf = [
  drill('own-1', ['ownership', 'impact']),
  drill('own-2', ['ownership']),
  drill('own-3', ['ownership']),
  drill('ask-1', ['ask', 'ownership']),
  drill('sorry-1', ['apology']),
];

describe('the address of a set', () => {
  it('reads back as the same set', () => {
    const sets: DrillSet[] = [
      { kind: 'principle', principle: 'followThrough', seed: 'a1' },
      { kind: 'mixed', count: 10, seed: '' },
      { kind: 'only', drills: ['own-1', 'ask-1'], seed: 'z' },
    ];
    for (const set of sets) expect(readSet(addressOf(set).replace('/drills', ''))).toEqual(set);
  });

  it('names none without a question, or with a count that is none', () => {
    for (const search of ['', '?seed=a', '?mixed=0', '?mixed=-5', '?mixed=lots']) expect(readSet(search)).toBeNull();
  });
});

describe('the drills of a set', () => {
  const ids = (set: DrillSet, cards = shelf) => pickDrills(set, cards).map(({ id }) => id);

  it('come in an order that the seed decides and the order of the shelf does not', () => {
    const set: DrillSet = { kind: 'mixed', count: 5, seed: 'seed' };
    expect(ids(set, [...shelf].reverse())).toEqual(ids(set));
    const orders = new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => ids({ ...set, seed }).join()));
    expect(orders.size).toBeGreaterThan(1);
  });

  it('are of different principles as long as there are any', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const first = pickDrills({ kind: 'mixed', count: 3, seed }, shelf).map(({ teaches }) => teaches[0]?.id);
      expect(new Set(first)).toEqual(new Set(['ownership', 'ask', 'apology']));
    }
  });

  it('of a principle are those about it before all else, or else those that call for it too', () => {
    expect(ids({ kind: 'principle', principle: 'ownership', seed: 'a' }).sort()).toEqual(['own-1', 'own-2', 'own-3']);
    expect(drillsFor('impact', shelf).map(({ id }) => id)).toEqual(['own-1']);
    expect(ids({ kind: 'only', drills: ['ask-1', 'gone'], seed: 'a' })).toEqual(['ask-1']);
  });
});

describe('a drill that was answered', () => {
  const fault = { id: 'excuse', name: 'An excuse', quote: null, because: null } as const;

  it('is shown, marred by a fault, missed, or could not be assessed', () => {
    const [own] = shelf;
    if (!own) throw new Error('no drill');
    const verdict = (view: PlayView) => resultOf(own, view)?.verdict;
    expect(verdict(answered(['ownership']))).toBe('shown');
    expect(verdict(answered(['ownership'], { faults: [fault] }))).toBe('marred');
    expect(verdict(answered(['impact']))).toBe('missed');
    const record = { assessed: false, why: 'Not English.', askedAgain: false, beyond: 0 };
    expect(verdict(answered([], { written: { text: 'x', findings: [], record, stronger: null } }))).toBe(
      'not-assessed',
    );
    expect(resultOf(own, viewAt({ turn: 0 }))).toBeNull();
  });

  it('counts towards every principle it called for, in a sentence each', () => {
    const results = [
      resultOf(drill('a', ['ownership', 'impact'], 'Li Wen'), answered(['ownership', 'impact'])),
      resultOf(drill('b', ['ownership'], 'Mr Kemp'), answered(['ownership'])),
      resultOf(drill('c', ['ask', 'impact'], 'Jodie Clegg'), answered([])),
    ].flatMap((result) => result ?? []);
    expect(sayPrinciples(results).map(({ id, isShown, sentence }) => [id, isShown, sentence])).toEqual([
      ['ownership', true, 'Shown both times.'],
      ['impact', false, 'Shown in 1 of 2; left out with Jodie.'],
      ['ask', false, 'Left out with Jodie.'],
    ]);
  });
});
