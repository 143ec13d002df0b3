import { hashFeature } from './hash-feature.ts';
import type { LearnedModel } from './learned-model.ts';

/** How strongly the features speak for each label: log odds, in the order of the labels. */
export function scoreFeatures({ rowOf, weights, step, bias }: LearnedModel, features: readonly string[]): number[] {
  const sums = new Int32Array(bias.length);
  const counted = new Set<number>();
  for (const feature of features) {
    const row = rowOf.get(hashFeature(feature));
    if (row === undefined || counted.has(row)) continue;
    counted.add(row);
    const from = row * sums.length;
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] as number) + (weights[from + label] as number);
  }
  return bias.map((value, label) => value + (sums[label] ?? 0) * step);
}
