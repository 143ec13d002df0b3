import type { Scenario } from '../../scenario/schema.ts';
import type { Survey } from '../../search/survey.ts';
import type { Check } from '../check.ts';

/** Turns that must be left over for somebody new, and that should not be for somebody expert. */
const leastForNew = 2;
const mostForExpert = 6;

/** Talk turns the customer still bears at the end of the best way: how much may go wrong. */
function spareTurns(scenario: Scenario, { found }: Survey): number {
  const turns = found.best.path.filter(({ scene }) => scenario.scenes[scene]?.phase === 'talk').length;
  return scenario.customer.patience - turns;
}

/** A `level` that leaves too little room for mistakes, or far too much. */
export const levelOutOfLine: Check = {
  code: 'level-out-of-line',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario, survey }) => {
    const spare = spareTurns(scenario, survey);
    const isHard = scenario.level === 'new-hire' && spare < leastForNew;
    if (!isHard && !(scenario.level === 'expert' && spare > mostForExpert)) return [];
    const message = isHard
      ? `Somebody new may lose ${Math.max(0, spare)} turns before the customer leaves: the best way takes all the others.`
      : `For an expert there is much room: ${spare} turns may be lost before the customer leaves.`;
    const remedy = isHard
      ? 'Give the customer more patience, or change `level`.'
      : 'Take patience away, or change `level`.';
    return [{ path: ['level'], message, remedy, way: survey.found.best.path }];
  },
};
