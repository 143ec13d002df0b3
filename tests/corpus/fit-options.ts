import type { FitOptions } from './fit-weights.ts';

/** Chosen by comparison across the files of the corpus. */
export const fitOptions: FitOptions = { rounds: 6, rate: 0.1, l2: 5, l1: 17, shownCounts: 2, seed: 7 };
