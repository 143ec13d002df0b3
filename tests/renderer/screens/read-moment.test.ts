import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../renderer/screens/read-moment.ts';
import { formatMoment } from '../../../simulation/scenario/story-time.ts';

describe('a moment in story time', () => {
  it.each([0, 520, 1440 * 6 + 1439, 10080 * 2 + 570, 10080 * 52])('%i is read as the host writes it', (moment) => {
    expect(readMoment(formatMoment(moment))).toBe(moment);
  });
  it('is nothing where the text is something else', () => {
    expect(readMoment('soon')).toBeNull();
    expect(readMoment('Xyz 08:00')).toBeNull();
    expect(readMoment(null)).toBeNull();
  });
});
