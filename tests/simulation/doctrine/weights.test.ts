import { describe, expect, it } from 'vitest';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { principleIds, principles } from '../../../simulation/doctrine/principle.ts';

describe('the default rubric', () => {
  it('weighs the sixteen principles as the design does, in the order they are taught', () => {
    expect(principleIds.map((id) => [id, principles[id].phase, principles[id].weight])).toEqual([
      ['initiate', 'before', 3],
      ['channel', 'before', 2],
      ['composure', 'talk', 2],
      ['ownership', 'talk', 5],
      ['apology', 'talk', 3],
      ['impact', 'talk', 3],
      ['ask', 'talk', 3],
      ['solution', 'talk', 4],
      ['options', 'talk', 4],
      ['explain', 'talk', 3],
      ['prevention', 'talk', 3],
      ['forgiveness', 'talk', 1],
      ['followThrough', 'after', 4],
      ['goodwill', 'after', 2],
      ['rootCause', 'after', 3],
      ['codify', 'after', 2],
    ]);
  });

  it('charges five and caps the run for three faults, and three for the other thirteen', () => {
    expect(faultIds.map((id) => [id, faults[id].cost, faults[id].caps])).toEqual([
      ['deny', 5, true],
      ['stall', 3, false],
      ['blameCustomer', 5, true],
      ['blameOthers', 3, false],
      ['excuse', 3, false],
      ['mixedMessage', 3, false],
      ['minimise', 3, false],
      ['hollow', 3, false],
      ['defensive', 3, false],
      ['evasive', 3, false],
      ['fixBeforeSorry', 3, false],
      ['tellBeforeAsk', 3, false],
      ['overpromise', 3, false],
      ['brokenPromise', 5, true],
      ['stingy', 3, false],
      ['businessAsUsual', 3, false],
    ]);
  });

  it('lists every principle and fault under its own id, in the order it is taught', () => {
    expect(Object.keys(principles)).toEqual([...principleIds]);
    expect(Object.keys(faults)).toEqual([...faultIds]);
    expect(Object.values(principles).map(({ id }) => id)).toEqual([...principleIds]);
    expect(Object.values(faults).map(({ id }) => id)).toEqual([...faultIds]);
  });
});
