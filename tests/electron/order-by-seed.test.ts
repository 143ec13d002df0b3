import { expect, test } from 'vitest';
import { orderBySeed } from '../../electron/host/play/order-by-seed.ts';

const replies = ['own', 'but', 'send', 'wait'].map((id) => ({ id }));
const seeds = Array.from({ length: 400 }, (_, index) => index * 7919);

test('the same seed and scene always give the same order, whatever order they came in', () => {
  for (const seed of seeds.slice(0, 20))
    expect(orderBySeed(replies, seed, 'opening')).toEqual(orderBySeed([...replies].reverse(), seed, 'opening'));
});

test('over many seeds every reply comes first about as often as any other', () => {
  const firsts = seeds.map((seed) => orderBySeed(replies, seed, 'opening')[0]?.id);
  for (const { id } of replies) {
    const share = firsts.filter((first) => first === id).length / seeds.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  }
});

test('two scenes of one run are not in the same order by rule', () => {
  const same = seeds.filter((seed) => {
    const order = (scene: string) =>
      orderBySeed(replies, seed, scene)
        .map(({ id }) => id)
        .join();
    return order('opening') === order('come-again');
  });
  expect(same.length).toBeLessThan(seeds.length / 8);
});
