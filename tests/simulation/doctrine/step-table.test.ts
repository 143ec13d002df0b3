import { describe, expect, it } from 'vitest';
import { articles } from '../../../simulation/doctrine/article.ts';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { principleIds, principles } from '../../../simulation/doctrine/principle.ts';
import { stepIds, steps } from '../../../simulation/doctrine/step.ts';

describe('the step table', () => {
  it('holds five steps of S0, four of S1, five of S2, five of S3 and eight of S4', () => {
    const counted = Object.keys(articles).map((key) => stepIds.filter((id) => steps[id].article === key).length);
    expect(counted).toEqual([5, 4, 5, 5, 8]);
    expect(Object.keys(steps)).toEqual([...stepIds]);
  });

  it.each(stepIds)('%s stands under its own key and article', (id) => {
    expect(steps[id].id).toBe(id);
    expect(id.startsWith(`${steps[id].article}-`)).toBe(true);
    expect(articles[steps[id].article].key).toBe(steps[id].article);
  });

  it.each(stepIds)('%s is carried by a principle or a fault', (id) => {
    const carriers = [
      ...principleIds.filter((principle) => principles[principle].steps.includes(id)),
      ...faultIds.filter((fault) => faults[fault].steps.includes(id)),
    ];
    expect(carriers).not.toEqual([]);
  });

  it.each(principleIds)('%s and the table name the same steps', (id) => {
    expect(principles[id].steps).toEqual(stepIds.filter((step) => steps[step].principles.includes(id)));
    expect(principles[id].steps).not.toEqual([]);
  });

  it.each(faultIds)('%s and the table name the same steps', (id) => {
    expect(faults[id].steps).toEqual(stepIds.filter((step) => steps[step].faults.includes(id)));
    expect(faults[id].steps).not.toEqual([]);
  });
});
