import { describe, expect, it } from 'vitest';
import { analyseReply } from '../../../simulation/reply/analyse-reply.ts';
import { faultLabels, principleLabels } from '../../../simulation/reply/labels/labels.ts';
import { knownMisreadings } from './known-misreadings.ts';
import { language } from './language.ts';
import { allNearMisses } from './near-misses/all-near-misses.ts';

const known = new Set(knownMisreadings);
const labels = Object.entries(allNearMisses);

function shows(text: string, label: string): boolean {
  const { shows, faults } = analyseReply(text, {}, language);
  return [...shows, ...faults].some(({ id }) => id === label);
}

describe.each(labels)('%s', (label, { present, absent }) => {
  it.each(present)('is in “%s”', (text) => {
    expect(shows(text, label)).toBe(!known.has(text));
  });
  it.each(absent)('is not in “%s”', (text) => {
    expect(shows(text, label)).toBe(known.has(text));
  });
});

describe('the near misses', () => {
  it('cover every label, at least twenty sentences on each side, six hundred in all', () => {
    expect(Object.keys(allNearMisses).sort()).toEqual([...principleLabels, ...faultLabels].map(({ id }) => id).sort());
    for (const [, { present, absent }] of labels)
      expect(Math.min(present.length, absent.length)).toBeGreaterThanOrEqual(20);
    expect(labels.flatMap(([, { present, absent }]) => [...present, ...absent]).length).toBeGreaterThanOrEqual(600);
  });
  it('are read wrongly in no more than one of fifty', () => {
    expect(known.size).toBeLessThanOrEqual(
      labels.flatMap(([, { present, absent }]) => [...present, ...absent]).length / 50,
    );
  });
});
