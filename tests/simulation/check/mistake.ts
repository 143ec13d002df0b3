import type { ProblemCode } from '../../../simulation/scenario/problem.ts';

export type Edit = readonly [from: string, to: string];

/**
 * A mistake made in the cold boiler: the code it must get, words on the line it must name, the way that shows it, and the edits
 * that make the twin which passes. Without `twin` that is the file as it stands.
 */
export interface Mistake {
  code: ProblemCode;
  edits: Edit[];
  on: string;
  way: string | null;
  twin?: Edit[];
}

/** The shortest ways to scenes of the cold boiler. */
export const ways = {
  toOpening: 'discovery/ring',
  toWhatNow: 'discovery/ring, opening/own',
  toComeAgain: 'discovery/ring, opening/but',
  toWednesday: 'discovery/ring, opening/own, what-now/ask',
  toAfter: 'discovery/ring, opening/own, what-now/ask, wednesday/eight',
};
