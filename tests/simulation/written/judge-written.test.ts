import { describe, expect, test } from 'vitest';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { judgeWritten } from '../../../simulation/written/judge-written.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';
import { language } from '../reply/language.ts';

const scenario = coldBoiler((text) =>
  text
    .replace('tonight: an engineer tonight', 'tonight: { line: an engineer tonight, said: [tonight, this evening] }')
    .replace('morning: first call tomorrow', 'morning: { line: first call tomorrow, said: [tomorrow, morning] }')
    .replace('due: Wed 09:00 }', 'due: Wed 09:00, said: [by nine, before nine] }'),
);

const judge = (scene: string, text: string, from: Scenario = scenario) =>
  judgeWritten(from, scene, createCustomer(from), text, language);

describe('the branch of a written reply', () => {
  test('is that of the nearest authored reply, in other words than its own', () => {
    const text = 'I am so sorry, Mr Osei. We made a mistake: we forgot to book your visit, and it is our fault.';
    expect(judge('opening', text).reply).toBe('own');
    expect(judge('come-again', text).reply).toBe('ours');
  });

  test('needs every remedy that the authored reply offers', () => {
    const both = 'Would you like an engineer tonight, or would you rather have one tomorrow morning?';
    expect(judge('what-now', both)).toMatchObject({ offers: ['tonight', 'morning'], reply: 'ask' });
    const one = 'We will send an engineer to repair it tomorrow morning.';
    expect(judge('what-now', one)).toMatchObject({ offers: ['morning'], reply: 'tell' });
    const none = 'I am sorry about all this, it was our mistake.';
    expect(judge('what-now', none)).toMatchObject({ offers: [], reply: null });
  });

  test('needs what the author asks for under `needs` instead', () => {
    const strict = coldBoiler((text) =>
      text.replace('go: what-now, cites: S2-1', 'needs: [explain], go: what-now, cites: S2-1'),
    );
    expect(judge('come-again', 'It was our fault and I am sorry.', strict).reply).toBeNull();
  });

  test('never leads through a fault the words have not, nor past one they have', () => {
    const blaming = 'The lads never told us about it, it is their mistake.';
    expect(judge('come-again', blaming).reply).toBe('lads');
    const polite = 'It was our fault. I am sorry.';
    expect(judge('come-again', polite).reply).toBe('ours');
    const both = 'It was our fault and I am sorry, but you should have rung us earlier.';
    expect(judge('come-again', both).reply).toBeNull();
  });
});

describe('what a written reply offers and promises', () => {
  test('is known by the words the author gives, in any form and order', () => {
    expect(judge('what-now', 'We will send an engineer to repair your boiler this evening.').offers).toEqual([
      'tonight',
    ]);
    expect(judge('what-now', 'I will have it repaired tomorrow, you will have an engineer by nine.')).toMatchObject({
      offers: ['morning'],
      promises: ['engineer'],
    });
  });

  test('is nothing where it is denied or quoted', () => {
    expect(judge('what-now', 'I am sorry, we can send a refund but not tonight.').offers).toEqual([]);
    expect(judge('what-now', 'You said "tonight" and I will refund you.').offers).toEqual([]);
  });

  test('is nothing where nothing is offered', () => {
    expect(judge('what-now', 'I am sorry that you will be cold tonight.').offers).toEqual([]);
  });

  test('is a promise only in a scene where that promise can be made', () => {
    expect(judge('opening', 'I will send an engineer by nine.').promises).toEqual([]);
  });

  test('is nothing in a reply that could not be assessed', () => {
    expect(judge('what-now', 'qwer tzui opas dfgh')).toMatchObject({ offers: [], promises: [], reply: null });
  });
});
