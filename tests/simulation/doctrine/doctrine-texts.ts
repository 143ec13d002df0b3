import { acronyms } from '../../../simulation/doctrine/acronym.ts';
import { faults } from '../../../simulation/doctrine/fault.ts';
import { ownershipByFault } from '../../../simulation/doctrine/ownership-by-fault.ts';
import { principles } from '../../../simulation/doctrine/principle.ts';
import { steps } from '../../../simulation/doctrine/step.ts';
import { tensions } from '../../../simulation/doctrine/tension.ts';

export interface DoctrineText {
  at: string;
  text: string;
}

function textsOf(at: string, fields: Record<string, string>): DoctrineText[] {
  return Object.entries(fields)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({ at: `${at}.${field}`, text }));
}

/** Every sentence of the doctrine a trainee may read, with the place it stands. */
export const doctrineTexts: DoctrineText[] = [
  ...Object.values(steps).flatMap(({ id, says }) => textsOf(id, { says })),
  ...Object.values(principles).flatMap(({ id, name, teaching, why, strong, weak, difference, evidence }) =>
    textsOf(id, { name, teaching, why, strong, weak, difference, evidence }),
  ),
  ...Object.values(faults).flatMap(({ id, name, teaching, why, example, instead }) =>
    textsOf(id, { name, teaching, why, example, instead }),
  ),
  ...acronyms.flatMap(({ id, letters, missing }) => [
    ...letters.flatMap(({ letter, note }) => textsOf(`${id}-${letter}`, { note })),
    ...textsOf(id, { missing }),
  ]),
  ...textsOf('ownership', ownershipByFault),
  ...tensions.flatMap(({ question, articles, research, weTeach }) =>
    textsOf(question, { question, articles, research, weTeach }),
  ),
];
