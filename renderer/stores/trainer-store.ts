import { create } from 'zustand';
import type { StateCreator } from 'zustand';
import type { HostProblem, TrainerView } from '../../electron/host/views.ts';
import { askHost } from '../host-client.ts';
import { typesetAll } from '../typeset.ts';
import { toProblem } from './to-problem.ts';

export interface TrainerState {
  copy: TrainerView | null;
  problem: HostProblem | null;
  open: (scenario: string) => Promise<void>;
}

const trainerState =
  (ask: (scenario: string) => Promise<TrainerView>): StateCreator<TrainerState> =>
  (set, get) => ({
    copy: null,
    problem: null,
    open: async (scenario) => {
      if (get().copy?.card.id !== scenario) set({ copy: null });
      try {
        set({ copy: typesetAll(await ask(scenario)), problem: null });
      } catch (thrown) {
        set({ problem: toProblem(thrown) });
      }
    },
  });

export const useTrainer = create<TrainerState>()(
  trainerState((scenario) => askHost('GET', `/scenarios/${encodeURIComponent(scenario)}/trainer`)),
);
