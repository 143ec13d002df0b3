import { featureVersion } from './feature-version.ts';
import type { KeptWeights, LearnedModel } from './learned-model.ts';
import { readBase64 } from './read-base64.ts';
import { readRice } from './read-rice.ts';

/** How many lower bits each kind of number has in the packed weights. */
export const lowBits = { distance: 9, count: 0, label: 2, size: 1 };

/**
 * Makes kept weights ready. Packed, they are for each feature, by its number: the distance from the feature before, how
 * many labels it has a weight for, and for each of those the distance from the label before, its size and its sign.
 */
export function unpackModel({ version, features, packed, step, bias, found, dropped }: KeptWeights): LearnedModel {
  if (version !== featureVersion) throw new Error(`The weights are of version ${version}, not ${featureVersion}.`);
  const { next } = readRice(readBase64(packed));
  const weights = new Int8Array(features * bias.length);
  const rowOf = new Map<number, number>();
  let feature = 0;
  for (let row = 0; row < features; row += 1) {
    feature += next(lowBits.distance);
    rowOf.set(feature, row);
    let label = -1;
    for (let count = next(lowBits.count) + 1; count > 0; count -= 1) {
      label += next(lowBits.label) + 1;
      const size = next(lowBits.size) + 1;
      weights[row * bias.length + label] = next(0) === 1 ? -size : size;
    }
  }
  return { rowOf, weights, step, bias, found, dropped };
}
