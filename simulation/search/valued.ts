import type { Taken } from './node.ts';

/** One answer in one state: what it takes, what is scored in the end if all goes as well as it can, and whether it has a fault. */
export interface Valued {
  taken: Taken;
  index: number;
  picks: readonly string[];
  value: number;
  marked: boolean;
  sound: boolean;
}
