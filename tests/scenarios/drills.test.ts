import { describe, expect, test } from 'vitest';
import { faultIds } from '../../simulation/doctrine/fault.ts';
import { principleIds } from '../../simulation/doctrine/principle.ts';
import { runPlaythrough } from '../../simulation/playthrough/run-playthrough.ts';
import { itemsOf } from '../../simulation/scenario/items.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import { defaultWeights } from '../../simulation/scoring/weights.ts';
import { search } from '../../simulation/search/search.ts';
import { drills, library, playthroughsOf } from '../fixtures/library.ts';
import { playthroughFrom } from '../fixtures/load-fixture.ts';

const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const about = (id: string) => [...drills.keys()].filter((drill) => drill.startsWith(`${kebab(id)}-`));
const replies = (scenario: Scenario) => Object.values(scenario.scenes).flatMap((scene) => itemsOf(scene));
/** Two sides of one fault of order, which is found and not marked; they make one pair between them. */
const order = ['tellBeforeAsk', 'fixBeforeSorry'];
const drilled = principleIds.filter((id) => about(id).length > 0);
const drilledFaults = faultIds.filter((id) => about(id).length > 0);

describe.each([...drills])('%s', (id, drill) => {
  const best = search(drill, defaultWeights).best;
  const rubric = { engine: '1', weights: defaultWeights, best: best.raw };

  test('is a drill whose best reply has no fault and shows what it is for', () => {
    expect([drill.id, drill.kind]).toEqual([id, 'drill']);
    const chosen = replies(drill).find((item) => item.id === best.path[0]?.picks[0]);
    expect(chosen?.reply.faults).toEqual([]);
    expect(chosen?.reply.shows.map((mark) => mark.id)).toContain(drill.teaches[0]);
  });

  test('has a coach remark and a step on every reply', () => {
    expect(
      replies(drill)
        .filter(({ reply }) => !reply.coach || !reply.cites)
        .map((item) => item.id),
    ).toEqual([]);
  });

  test.each([...playthroughsOf(id)])('%s ends as it says', (_, text) => {
    expect(runPlaythrough(drill, playthroughFrom(text), rubric).failures).toEqual([]);
  });
});

describe('the drills as a set', () => {
  test('are forty: two for each of ten spoken principles and ten spoken faults', () => {
    expect(drills.size).toBe(40);
    expect(drilled.map((id) => about(id).length)).toEqual(Array.from({ length: 10 }, () => 2));
    const inOrder = about('tellBeforeAsk').length + about('fixBeforeSorry').length;
    const inWords = drilledFaults.filter((id) => !order.includes(id)).map((id) => about(id).length);
    expect([...inWords, inOrder]).toEqual(Array.from({ length: 10 }, () => 2));
  });

  test('a drill against a fault tempts to it', () => {
    for (const fault of drilledFaults.filter((id) => !order.includes(id)))
      for (const id of about(fault)) {
        const marked = replies(drills.get(id) ?? fail()).flatMap((item) => item.reply.faults.map((mark) => mark.id));
        expect([id, marked.filter((mark) => mark === fault).length >= 2]).toEqual([id, true]);
      }
  });

  test('are each in a trade of their own', () => {
    const trades = [...drills.values(), ...library.values()].map(({ trade }) => trade.toLowerCase());
    expect(trades.filter((trade, at) => trades.indexOf(trade) !== at)).toEqual([]);
  });

  test('the longest reply is not usually the best', () => {
    const longest = [...drills.values()].filter((drill) => {
      const items = replies(drill).sort((left, right) => right.words.length - left.words.length);
      return items[0]?.id === search(drill, defaultWeights).best.path[0]?.picks[0];
    });
    expect(longest.length).toBeLessThanOrEqual(drills.size / 2);
  });

  test('say nothing that is said elsewhere', () => {
    const lines = [...drills.values(), ...library.values()].flatMap((scenario) => [
      ...replies(scenario).flatMap((item) => [item.words, item.reply.coach ?? '']),
      ...Object.values(scenario.scenes).flatMap((scene) => (scene.says ?? []).map((variant) => variant.line)),
    ]);
    expect(lines.filter((line, at) => line !== '' && lines.indexOf(line) !== at)).toEqual([]);
  });
});

function fail(): never {
  throw new Error('a drill is named that is not there');
}
