import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../simulation/customer/answer.ts';
import type { CustomerState } from '../../../simulation/customer/customer-state.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import { react } from '../../../simulation/customer/react.ts';
import { faultIds } from '../../../simulation/doctrine/fault.ts';
import { principleIds } from '../../../simulation/doctrine/principle.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';

const scenario = coldBoiler();
const scene = scenario.scenes['what-now'];
if (!scene) throw new Error('the fixture has changed');

const silence: Answer = {
  shows: [],
  faults: [],
  offers: [],
  promises: [],
  keeps: [],
  remembers: [],
  takes: 0,
  at: null,
  isSpoken: true,
};
const marks = <Id extends string>(ids: readonly Id[]) => ids.map((id) => ({ id, quote: null }));
const say = (
  shows: Parameters<typeof marks>[0] | (typeof principleIds)[number][],
  faults: (typeof faultIds)[number][] = [],
  more: Partial<Answer> = {},
): Answer => ({
  ...silence,
  shows: marks(shows as (typeof principleIds)[number][]),
  faults: marks(faults),
  ...more,
});
const customer = (change: Partial<CustomerState> = {}): CustomerState => ({ ...createCustomer(scenario), ...change });
const after = (state: CustomerState, answer: Answer, of: Scenario = scenario) => react(state, answer, scene, of).after;

const anyFive = fc.nat(20).map((fives) => fives * 5);
const anyCustomer = fc
  .record({
    arousal: anyFive,
    trust: anyFive,
    patience: fc.nat(10),
    owned: fc.boolean(),
    asked: fc.boolean(),
    apologies: fc.nat(3),
    unowned: fc.nat(3),
  })
  .map(customer);
const anyAnswer = fc
  .record({
    shows: fc.uniqueArray(fc.constantFrom(...principleIds)),
    faults: fc.uniqueArray(fc.constantFrom(...faultIds), { maxLength: 4 }),
    offers: fc.subarray(['tonight', 'morning']),
  })
  .map(({ shows, faults, offers }) => say(shows, faults, { offers }));

describe('laws of the customer', () => {
  test('arousal and trust stay whole numbers from 0 to 100, and a talk turn always costs patience', () => {
    fc.assert(
      fc.property(anyCustomer, anyAnswer, (before, answer) => {
        const now = after(before, answer);
        for (const value of [now.arousal, now.trust])
          expect(Number.isInteger(value) && value >= 0 && value <= 100 && value % 5 === 0).toBe(true);
        expect(now.patience).toBeLessThanOrEqual(Math.max(0, before.patience - 1));
      }),
    );
  });

  test('every movement is told: the terms add up to it', () => {
    fc.assert(
      fc.property(anyCustomer, anyAnswer, (before, answer) => {
        const { terms, after: now } = react(before, answer, scene, scenario);
        const clamp = (value: number) => Math.max(0, Math.min(100, value));
        expect(now.arousal).toBe(clamp(before.arousal + terms.reduce((sum, term) => sum + term.arousal, 0)));
        const isCeiling = (because: string) => because === 'nobody-responsible' || because === 'words-alone';
        const trust =
          before.trust + terms.filter((term) => !isCeiling(term.because)).reduce((sum, term) => sum + term.trust, 0);
        const held = terms.find((term) => isCeiling(term.because))?.trust ?? 0;
        expect(now.trust).toBe(clamp(trust) + held);
      }),
    );
  });

  test.each(['ours', 'shared'] as const)('with fault %s, adding ownership to a reply never raises arousal', (fault) => {
    const of = { ...scenario, fault };
    fc.assert(
      fc.property(anyCustomer, anyAnswer, (before, answer) => {
        const without = { ...answer, shows: answer.shows.filter((mark) => mark.id !== 'ownership') };
        const withIt = { ...answer, shows: [...without.shows, { id: 'ownership' as const, quote: null }] };
        expect(after(before, withIt, of).arousal).toBeLessThanOrEqual(after(before, without, of).arousal);
      }),
    );
  });

  test('trust never rises while arousal is still up', () => {
    fc.assert(
      fc.property(anyCustomer, anyAnswer, (before, answer) => {
        const now = after(before, answer);
        if (now.arousal > 60) expect(now.trust).toBeLessThanOrEqual(before.trust);
      }),
    );
  });
});

describe('the order of things', () => {
  test('regret without responsibility calms a little, once, and opens no trust', () => {
    const calm = customer({ arousal: 40 });
    const once = after(calm, say(['apology']));
    expect([once.arousal, once.trust]).toEqual([35, calm.trust]);
    const twice = after(once, say(['apology']));
    expect([twice.arousal, twice.trust]).toEqual([35, calm.trust]);
  });

  test('after three turns with nobody responsible trust stays below fifty, even when somebody owns it then', () => {
    let state = customer({ arousal: 20, trust: 60, patience: 9 });
    for (let turn = 0; turn < 3; turn++) state = after(state, say(['composure']));
    expect(state.trust).toBe(45);
    expect(after(state, say(['ownership', 'impact', 'ask'])).trust).toBe(45);
  });

  test('a third apology with nothing new is hollow; one that brings a repair is not', () => {
    const heard = customer({ owned: true, asked: true, apologies: 2 });
    expect(react(heard, say(['apology']), scene, scenario).orderFaults.map((fault) => fault.id)).toEqual(['hollow']);
    expect(react(heard, say(['apology', 'options']), scene, scenario).orderFaults).toEqual([]);
  });

  test('a fix before anybody owned it, and a remedy before anybody asked', () => {
    const faultsOf = (state: CustomerState) =>
      react(state, say(['solution'], [], { offers: ['morning'] }), scene, scenario).orderFaults.map(
        (fault) => fault.id,
      );
    expect(faultsOf(customer())).toEqual(['fixBeforeSorry']);
    expect(faultsOf(customer({ owned: true, apologies: 1 }))).toEqual(['tellBeforeAsk']);
    expect(faultsOf(customer({ owned: true, apologies: 1, asked: true }))).toEqual([]);
  });

  test('a grave fault caps the run at half, and taking responsibility later lifts it to three quarters', () => {
    const denied = after(customer(), say([], ['deny']));
    expect(denied.capped).toBe('half');
    expect(after(denied, say(['ownership'])).capped).toBe('three-quarters');
    expect(after(denied, say(['ownership'], ['blameCustomer'])).capped).toBe('half');
  });
});

test('words alone win no more than seventy of trust; a kept promise opens the rest', () => {
  const won = customer({ arousal: 20, trust: 65, owned: true, asked: true });
  expect(after(won, say(['impact', 'options', 'explain'])).trust).toBe(70);
  expect(after({ ...won, promises: [['engineer', 'kept']] }, say(['impact', 'options', 'explain'])).trust).toBe(80);
});

describe('promises', () => {
  const promised = () =>
    after(customer({ owned: true, asked: true }), say(['solution'], [], { promises: ['engineer'] }));
  const wednesday = scenario.scenes['wednesday'];

  test('one kept by its due time is kept and raises trust', () => {
    const kept = react(
      { ...promised(), arousal: 30 },
      { ...silence, isSpoken: false, keeps: ['engineer'], at: 2 * 24 * 60 + 8 * 60 },
      wednesday ?? scene,
      scenario,
    );
    expect(kept.kept).toEqual(['engineer']);
    expect(kept.after.trust).toBeGreaterThan(promised().trust);
  });

  test('one kept a minute late is broken, and so is one that nobody keeps', () => {
    const late = { ...silence, isSpoken: false, keeps: ['engineer'], at: 2 * 24 * 60 + 9 * 60 + 1 };
    expect(react(promised(), late, wednesday ?? scene, scenario).broken).toEqual(['engineer']);
    expect(react(promised(), { ...late, keeps: [] }, wednesday ?? scene, scenario).broken).toEqual(['engineer']);
  });
});
