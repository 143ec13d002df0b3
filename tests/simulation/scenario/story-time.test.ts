import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatDuration,
  formatMoment,
  parseDuration,
  parseMoment,
  sayMoment,
} from '../../../simulation/scenario/story-time.ts';

test('a moment is minutes from Monday of week 1', () => {
  expect(parseMoment('Mon 00:00')).toBe(0);
  expect(parseMoment('Tue 08:40')).toBe(24 * 60 + 8 * 60 + 40);
  expect(parseMoment('week 2 Mon 00:01')).toBe(7 * 24 * 60 + 1);
  for (const wrong of ['Tuesday 08:40', 'Tue 8:40', 'Tue 24:00', 'week 0 Mon 09:00', ''])
    expect(parseMoment(wrong)).toBeNull();
});

test('every moment reads back as it was written', () => {
  fc.assert(fc.property(fc.nat(200 * 7 * 24 * 60), (moment) => parseMoment(formatMoment(moment)) === moment));
});

test('durations add up and are told in two units', () => {
  expect(parseDuration('2h 30m')).toBe(150);
  expect(parseDuration('1y')).toBe(52 * 7 * 24 * 60);
  expect(parseDuration('soon')).toBeNull();
  expect(formatDuration(150)).toBe('2 h 30 min');
  expect(formatDuration(0)).toBe('0 min');
  expect(formatDuration(3 * 24 * 60)).toBe('3 days');
});

test('a moment is said in words, seen from where one stands', () => {
  const said = (moment: string, from: string) => sayMoment(parseMoment(moment) ?? NaN, parseMoment(from) ?? NaN);
  expect(said('Fri 17:00', 'Mon 09:00')).toBe('Friday 17:00');
  expect(said('Mon 08:05', 'Sun 23:59')).toBe('Monday 08:05');
  expect(said('week 2 Fri 17:00', 'Fri 16:00')).toBe('Friday of next week, 17:00');
  expect(said('week 4 Fri 17:00', 'Mon 09:00')).toBe('Friday three weeks on, 17:00');
  expect(said('week 21 Sun 00:00', 'Mon 09:00')).toBe('Sunday 20 weeks on, 00:00');
  expect(said('week 53 Mon 09:00', 'Tue 09:00')).toBe('Monday a year on, 09:00');
  expect(said('week 106 Mon 09:00', 'Tue 09:00')).toBe('Monday two years on, 09:00');
  expect(said('Fri 17:00', 'week 2 Mon 09:00')).toBe('Friday of last week, 17:00');
  expect(said('Fri 17:00', 'week 3 Mon 09:00')).toBe('Friday two weeks before, 17:00');
});
