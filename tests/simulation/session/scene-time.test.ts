import { expect, test } from 'vitest';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import { parseMoment } from '../../../simulation/scenario/story-time.ts';
import { decide } from '../../../simulation/session/decide.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';

const late = coldBoiler((text) => text.replace('    task: schedule\n', '    task: schedule\n    at: Wed 07:30\n'));
const before = { ...createCustomer(late), owned: true, asked: true };

test('time passes until the scene that follows happens', () => {
  const { after, to } = decide(late, 'what-now', before, ['ask']);
  expect(to).toEqual({ scene: 'wednesday' });
  expect(after.now).toBe(parseMoment('Wed 07:30'));
});

test('a scene never turns the clock back', () => {
  const now = parseMoment('Wed 08:00') ?? NaN;
  expect(decide(late, 'what-now', { ...before, now }, ['ask']).after.now).toBe(now + 3);
});

test('what fell due meanwhile is broken by the next answer, not by the waiting', () => {
  const noon = coldBoiler((text) => text.replace('    task: schedule\n', '    task: schedule\n    at: Wed 12:00\n'));
  const { after } = decide(noon, 'what-now', before, ['ask']);
  expect(after.promises).toEqual([['engineer', 'open']]);
  expect(decide(noon, 'wednesday', after, ['eight']).broken).toEqual(['engineer']);
});
