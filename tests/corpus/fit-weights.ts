import type { Example } from './example.ts';

export interface FittedWeights {
  bias: Float64Array;
  /** Feature to its weights, one for each label. */
  weights: Map<number, Float64Array>;
}

export interface FitOptions {
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to nought, and how much each must earn to be kept at all. */
  l2: number;
  l1: number;
  /** How much more a sentence that shows a label counts than one that does not. */
  shownCounts: number;
  seed: number;
}

const LEAST_SEEN = 3;
/** What is judged this nearly right teaches nothing more. */
const LEAST_SLOPE = 0.02;

/** Logistic regression for each label by follow-the-regularised-leader, example after example in a drawn order. */
export function fitWeights(
  examples: readonly Example[],
  labels: number,
  { rounds, rate, l2, l1, shownCounts, seed }: FitOptions,
): FittedWeights {
  const columns = columnsOf(examples);
  const rows = examples.map(({ features }) => features.flatMap((feature) => columns.get(feature) ?? []));
  const size = (columns.size + 1) * labels;
  const [z, n, w] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const biasAt = columns.size * labels;
  const order = examples.map((_, index) => index);
  const draw = drawer(seed);
  const scores = new Float64Array(labels);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, draw);
    for (const index of order) {
      const { shown, counts } = examples[index] as Example;
      const row = rows[index] as number[];
      for (let label = 0; label < labels; label += 1) scores[label] = w[biasAt + label] as number;
      for (const column of row)
        for (let label = 0; label < labels; label += 1)
          scores[label] = (scores[label] as number) + (w[column * labels + label] as number);
      for (let label = 0; label < labels; label += 1) {
        const truth = shown[label] as number;
        if (truth < 0) continue;
        const slope =
          (1 / (1 + Math.exp(-(scores[label] as number))) - truth) * counts * (truth === 1 ? shownCounts : 1);
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        for (let entry = -1; entry < row.length; entry += 1) {
          const at = (entry < 0 ? columns.size : (row[entry] as number)) * labels + label;
          const before = n[at] as number;
          const after = before + slope * slope;
          const step = (Math.sqrt(after) - Math.sqrt(before)) / rate;
          const sum = (z[at] as number) + slope - step * (w[at] as number);
          [z[at], n[at]] = [sum, after];
          const [drop, pull] = entry < 0 ? [0, 0] : [l1, l2];
          w[at] = Math.abs(sum) <= drop ? 0 : -(sum - Math.sign(sum) * drop) / (Math.sqrt(after) / rate + pull);
        }
      }
    }
  }
  const weights = new Map(
    [...columns].map(([feature, column]) => [feature, w.slice(column * labels, (column + 1) * labels)]),
  );
  return { bias: w.slice(biasAt), weights };
}

function columnsOf(examples: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([feature]) => feature);
  return new Map(kept.sort((left, right) => left - right).map((feature, column) => [feature, column]));
}

function shuffle(order: number[], draw: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Numbers from 0 up to 1, the same for the same seed. */
function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
