import { featureVersion } from './feature-version.ts';
import type { KeptWeights, LearnedModel } from './learned-model.ts';
import { learnedLabels } from './learned-labels.ts';

/**
 * Makes kept weights ready. Packed, a feature is the distance of its number from the one before (seven bits a byte, the
 * eighth says that more follow), three bytes that tell which labels it has a weight for, and a byte for each weight.
 */
export function unpackModel({ version, packed, step, bias, found, dropped }: KeptWeights): LearnedModel {
  if (version !== featureVersion) throw new Error(`The weights are of version ${version}, not ${featureVersion}.`);
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const labels = learnedLabels.length;
  const rowOf = new Map<number, number>();
  const values: number[] = [];
  let at = 0;
  const next = () => bytes[at++] ?? 0;
  for (let feature = 0; at < bytes.length;) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = next();
      feature += (byte & 127) << shift;
      more = byte > 127;
    }
    const which = next() | (next() << 8) | (next() << 16);
    rowOf.set(feature, rowOf.size);
    for (let label = 0; label < labels; label += 1) values.push((which >> label) & 1 ? (next() << 24) >> 24 : 0);
  }
  return { rowOf, weights: Int8Array.from(values), step, bias, found, dropped };
}
