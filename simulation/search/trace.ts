import type { Node } from './node.ts';

/** A way on from a state, one turn of it: what is picked, and the state that follows, none where the run ends. */
export interface Turn {
  picks: readonly string[];
  next: Node | null;
}

/** What is known of a state beyond its best and worst. There are as many as states, so they are kept small. */
export interface Trace {
  /** The states that follow, and beside each what is picked to come there. */
  next: Node[];
  picks: (readonly string[])[];
  /** Where a written reply leads that matches nothing. */
  written: Node | null;
  /** Principles earned on any of the ways that score most: bit n for the nth of the doctrine. */
  onBest: number;
  /** The shortest of the ways that score most, and how many turns the longest of them has. */
  shortest: (Turn & { turns: number }) | null;
  longest: number;
  /** The way to the first ending that scores least. */
  poorest: (Turn & { raw: number }) | null;
}
