import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, formatMoment, parseDuration, parseMoment } from '../../../simulation/scenario/story-time.ts';

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
