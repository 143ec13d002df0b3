import { Hono } from 'hono';
import { acronyms } from '../../../simulation/doctrine/acronym.ts';
import { articles } from '../../../simulation/doctrine/article.ts';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { ownershipByFault } from '../../../simulation/doctrine/ownership-by-fault.ts';
import { principleIds, principles } from '../../../simulation/doctrine/principle.ts';
import { stepIds, steps } from '../../../simulation/doctrine/step.ts';
import { tensions } from '../../../simulation/doctrine/tension.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { HostParts } from '../host-parts.ts';
import { weightsInUse } from '../play/weights-in-use.ts';

/** What is taught: principles and faults in the order they are taught, and the scenarios that practise each principle. */
export function doctrineRoutes({ library, records }: HostParts) {
  return new Hono().get('/', (c) => {
    const weights = weightsInUse(records);
    const practisedIn = (id: (typeof principleIds)[number], kind: Scenario['kind']) =>
      library
        .entries()
        .filter(({ scenario }) => scenario.kind === kind && scenario.teaches.includes(id))
        .map(({ id: scenario, scenario: { title } }) => ({ id: scenario, title }));
    return c.json({
      principles: principleIds.map((id) => ({
        ...principles[id],
        weight: weights.principles[id],
        scenarios: practisedIn(id, 'scenario'),
        drills: practisedIn(id, 'drill'),
      })),
      faults: faultIds.map((id) => ({ ...faults[id], cost: weights.faults[id] })),
      steps: stepIds.map((id) => steps[id]),
      articles: Object.values(articles),
      acronyms,
      tensions,
      ownershipByFault,
    });
  });
}
