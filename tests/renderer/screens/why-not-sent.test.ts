import { describe, expect, it } from 'vitest';
import { whyNotSent } from '../../../renderer/screens/play/why-not-sent.ts';

describe('what is written can be sent', () => {
  it('up to the last character there is room for', () => expect(whyNotSent('x'.repeat(4000), 4000, 'Dana')).toBeNull());
  it('not where there is nothing', () => {
    for (const nothing of ['', '  ', '\n\t\n']) expect(whyNotSent(nothing, 4000, 'Dana')).toContain('nothing here yet');
  });
  it('not where it is too long, and by how much', () => {
    expect(whyNotSent('x'.repeat(5204), 4000, 'Dana')).toContain('1,204 characters longer');
    expect(whyNotSent('x'.repeat(4001), 4000, 'Dana')).toContain('1 character longer');
  });
});
