import type { MeanWithInterval } from './bootstrap-mean.ts';

export interface Means {
  principles: MeanWithInterval;
  faults: MeanWithInterval;
}

/** What the learned layer changes against the rules alone, in one line. */
export function describeGain(rules: Means, both: Means): string {
  const change = ({ mean: before }: MeanWithInterval, { mean: after }: MeanWithInterval) =>
    `${before.toFixed(3)} by rules alone, ${after.toFixed(3)} with what was learned`;
  return `Principles: ${change(rules.principles, both.principles)}. Faults: ${change(rules.faults, both.faults)}.`;
}
