/** How written replies fared in finding their branch. Rates are over those that have one to find. */
export interface BranchTally {
  /** Took the branch they should. */
  found: number;
  /** Should have taken one and went to the neutral scene, or could not be assessed: the safe way to be wrong. */
  neutral: number;
  /** Took another branch than they should: the customer answered what was not said. */
  wrong: number;
  /** Have no branch to find, and took none. */
  none: number;
  /** The ones that went wrong, in words. */
  examples: string[];
}

export const noBranches = (): BranchTally => ({ found: 0, neutral: 0, wrong: 0, none: 0, examples: [] });

/** Counts one reply; branches are told apart by name, null is the neutral scene. */
export function countBranch(tally: BranchTally, expected: string | null, taken: string | null, example: string): void {
  if (expected === taken) tally[expected === null ? 'none' : 'found'] += 1;
  else if (taken === null) tally.neutral += 1;
  else {
    tally.wrong += 1;
    tally.examples.push(example);
  }
}

/** A tally in one line. */
export function describeTally(what: string, { found, neutral, wrong, none }: BranchTally): string {
  const all = found + neutral + wrong + none;
  const share = (count: number, of: number) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
  const withBranch = all - none;
  return `${what}: ${all} replies; found ${found} (${share(found, withBranch)} of those with a branch), neutral instead ${neutral}, none to find ${none}, wrong ${wrong} (${share(wrong, all)} of all)`;
}
