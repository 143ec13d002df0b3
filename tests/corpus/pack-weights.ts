import { featureVersion } from '../../simulation/reply/learned/feature-version.ts';
import type { KeptWeights } from '../../simulation/reply/learned/learned-model.ts';
import { lowBits } from '../../simulation/reply/learned/unpack-model.ts';
import type { Thresholds } from './choose-thresholds.ts';
import type { FittedWeights } from './fit-weights.ts';
import { writeRice } from './write-rice.ts';

/** What one step of a kept weight stands for: fine enough that no score moves by more than a tenth. */
const STEP = 0.04;
const GREATEST = 127;

/** Weights as whole numbers of steps, packed; what rounds to nought is left out. */
export function packWeights({ bias, weights }: FittedWeights, { found, dropped }: Thresholds): KeptWeights {
  const { add, bytes } = writeRice();
  let before = 0;
  let features = 0;
  for (const [feature, row] of [...weights].sort(([left], [right]) => left - right)) {
    const kept = [...row.entries()].map(([label, weight]) => ({ label, steps: stepsOf(weight) }));
    const told = kept.filter(({ steps }) => steps !== 0);
    if (told.length === 0) continue;
    features += 1;
    add(feature - before, lowBits.distance);
    before = feature;
    add(told.length - 1, lowBits.count);
    for (const [at, { label, steps }] of told.entries()) {
      add(label - (told[at - 1]?.label ?? -1) - 1, lowBits.label);
      add(Math.abs(steps) - 1, lowBits.size);
      add(steps < 0 ? 1 : 0, 0);
    }
  }
  const short = (values: Iterable<number>) => [...values].map((value) => Math.round(value * 100) / 100);
  return {
    version: featureVersion,
    step: STEP,
    bias: short(bias),
    found: short(found),
    dropped: short(dropped),
    features,
    packed: Buffer.from(bytes()).toString('base64'),
  };
}

const stepsOf = (weight: number) => Math.max(-GREATEST, Math.min(GREATEST, Math.round(weight / STEP)));
