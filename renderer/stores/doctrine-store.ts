import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem } from '../../electron/host/views.ts';
import type { Acronym } from '../../simulation/doctrine/acronym.ts';
import type { articles } from '../../simulation/doctrine/article.ts';
import type { Fault } from '../../simulation/doctrine/fault.ts';
import type { ownershipByFault } from '../../simulation/doctrine/ownership-by-fault.ts';
import type { Principle } from '../../simulation/doctrine/principle.ts';
import type { steps } from '../../simulation/doctrine/step.ts';
import type { Tension } from '../../simulation/doctrine/tension.ts';
import { askHost } from '../host-client.ts';
import { typesetAll } from '../typeset.ts';
import { toProblem } from './to-problem.ts';

type Practised = { id: string; title: string }[];

export type TaughtPrinciple = Principle & { scenarios: Practised; drills: Practised };

/** What is taught, in the order it is taught. */
export interface Doctrine {
  principles: TaughtPrinciple[];
  faults: Fault[];
  steps: (typeof steps)[keyof typeof steps][];
  articles: (typeof articles)[keyof typeof articles][];
  acronyms: Acronym[];
  tensions: Tension[];
  ownershipByFault: typeof ownershipByFault;
}

export interface DoctrineState {
  doctrine: Doctrine | null;
  problem: HostProblem | null;
  load: () => Promise<void>;
}

const doctrineState =
  (ask: () => Promise<Doctrine>): StateCreator<DoctrineState> =>
  (set) => ({
    doctrine: null,
    problem: null,
    load: async () => {
      try {
        set({ doctrine: typesetAll(await ask()), problem: null });
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    },
  });

export const useDoctrine = create<DoctrineState>()(doctrineState(() => askHost('GET', '/doctrine')));
