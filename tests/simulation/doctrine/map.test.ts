import { describe, expect, it } from 'vitest';
import { acronyms } from '../../../simulation/doctrine/acronym.ts';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { ownershipByFault } from '../../../simulation/doctrine/ownership-by-fault.ts';
import { principleIds } from '../../../simulation/doctrine/principle.ts';
import { tensions } from '../../../simulation/doctrine/tension.ts';

describe('what hangs on the principles', () => {
  it('spells the three acronyms', () => {
    const spelled = acronyms.map(({ letters }) => letters.map(({ letter }) => letter).join(''));
    expect(spelled).toEqual(['LAST', 'HEARD', 'LEARN']);
    expect(acronyms.map(({ name }) => name)).toEqual(spelled);
  });

  it('begins each word with its letter and maps it to at least one principle', () => {
    for (const { letter, word, principles } of acronyms.flatMap(({ letters }) => letters)) {
      expect(word.startsWith(letter)).toBe(true);
      expect(principles.length).toBeGreaterThan(0);
    }
  });

  it('credits no acronym with what none of them teaches', () => {
    const covered = new Set(acronyms.flatMap(({ letters }) => letters.flatMap(({ principles }) => principles)));
    const uncovered = principleIds.filter((id) => !covered.has(id));
    expect(uncovered).toEqual(['channel', 'ownership', 'options', 'explain', 'prevention', 'forgiveness', 'codify']);
  });

  it('sets each fault against the principle it works against', () => {
    expect(faultIds.map((id) => [id, faults[id].principle])).toEqual([
      ['deny', 'ownership'],
      ['stall', 'initiate'],
      ['blameCustomer', 'ownership'],
      ['blameOthers', 'ownership'],
      ['excuse', 'explain'],
      ['mixedMessage', 'apology'],
      ['minimise', 'impact'],
      ['hollow', 'apology'],
      ['defensive', 'composure'],
      ['evasive', 'ownership'],
      ['fixBeforeSorry', 'apology'],
      ['tellBeforeAsk', 'ask'],
      ['overpromise', 'prevention'],
      ['brokenPromise', 'followThrough'],
      ['stingy', 'goodwill'],
      ['businessAsUsual', 'codify'],
    ]);
  });

  it('says what ownership means in each of the four fault classes', () => {
    expect(Object.keys(ownershipByFault)).toEqual(['ours', 'shared', 'unclear', 'not-ours']);
  });

  it('names the steps behind every tension and takes a stand in it', () => {
    for (const tension of tensions) {
      expect(tension.question.endsWith('?')).toBe(true);
      expect(tension.steps.length).toBeGreaterThan(0);
      expect(tension.steps).toEqual([...new Set(tension.steps)].sort());
      expect(tension.weTeach).not.toBe('');
    }
  });
});
