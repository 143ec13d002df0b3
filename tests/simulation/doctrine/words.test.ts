import { describe, expect, it } from 'vitest';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { principleIds, principles } from '../../../simulation/doctrine/principle.ts';
import { stepIds, steps } from '../../../simulation/doctrine/step.ts';
import { doctrineTexts } from './doctrine-texts.ts';

const jargon = /\b(accountab|ownership|composure|prevention|goodwill|follow-through|root cause|forgiveness|remedy)/i;

/** A remark on a line may quote it. */
const quotation = /"[^"]*"/g;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?)\s+/).filter((sentence) => sentence !== '');
}

function placesByRun(length: number): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { at, text } of doctrineTexts) {
    const words = wordsOf(at.endsWith('.difference') ? text.replace(quotation, '') : text);
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      places.set(run, [...(places.get(run) ?? []), at]);
    }
  }
  return places;
}

describe('the words of the doctrine', () => {
  it('says nothing twice', () => {
    const texts = doctrineTexts.map(({ text }) => text.toLowerCase());
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('shares no run of five words between any two texts, quotations aside', () => {
    const shared = [...placesByRun(5)].filter(([, places]) => places.length > 1);
    expect(shared).toEqual([]);
  });

  it('speaks strong lines without the names of the principles', () => {
    const spoken = [
      ...principleIds.map((id) => principles[id].strong),
      ...faultIds.map((id) => faults[id].instead),
      ...stepIds.map((id) => steps[id].says),
    ];
    expect(spoken.filter((line) => jargon.test(line))).toEqual([]);
  });

  it.each(principleIds)('%s is taught in one sentence and explained in two or three', (id) => {
    expect(sentencesOf(principles[id].teaching)).toHaveLength(1);
    expect([2, 3]).toContain(sentencesOf(principles[id].why).length);
    expect(sentencesOf(principles[id].evidence).length).toBeLessThanOrEqual(1);
  });

  it.each(faultIds)('%s is taught in one sentence and explained in two or three', (id) => {
    expect(sentencesOf(faults[id].teaching)).toHaveLength(1);
    expect([2, 3]).toContain(sentencesOf(faults[id].why).length);
  });

  it.each(stepIds)('%s is one sentence of at most thirty words', (id) => {
    expect(sentencesOf(steps[id].says)).toHaveLength(1);
    expect(wordsOf(steps[id].says).length).toBeLessThanOrEqual(30);
  });
});
