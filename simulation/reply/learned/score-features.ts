import { hashFeature } from './hash-feature.ts';
import type { LearnedModel } from './learned-model.ts';

/** How strongly the features speak for each label: log odds, in the order of the labels. */
export function scoreFeatures({ rowOf, weights, step, bias }: LearnedModel, features: readonly string[]): number[] {
  const sums = new Int32Array(bias.length);
  for (const feature of new Set(features.map(hashFeature))) {
    const row = rowOf.get(feature);
    if (row === undefined) continue;
    const from = row * sums.length;
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0);
  }
  return bias.map((value, label) => value + (sums[label] ?? 0) * step);
}
