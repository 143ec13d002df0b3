import type { CustomerState } from '../../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { HostError, notFound } from '../host-error.ts';
import type { DeskState } from './desk-views.ts';
import { usualStates } from './usual-states.ts';
import type { OpenFile } from './view-desk.ts';

/** A scene with a customer in it, as an author has set them. */
export interface SetScene {
  scenario: Scenario;
  scene: string;
  customer: CustomerState;
}

/** The scene an author named and the customer as they set them; what they cannot set is as a run usually finds it there. */
export function setScene({ scenario, checking }: OpenFile, scene: string, state: DeskState): SetScene {
  if (!scenario)
    throw new HostError(409, {
      code: 'broken-file',
      message: 'The file cannot be read as it stands now.',
      safe: 'Nothing was changed.',
      remedy: 'Mend what is wrong with it, save it, and try again.',
    });
  if (!Object.hasOwn(scenario.scenes, scene)) throw notFound('scene');
  const { customer } = usualStates(scenario, checking?.report?.coverage ?? null)(scene);
  return { scenario, scene, customer: { ...customer, ...state } };
}
