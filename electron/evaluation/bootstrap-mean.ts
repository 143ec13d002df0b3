import type { JudgedReply, LabelKind } from './judge-replies.ts';
import { tallyLabels } from './tally-labels.ts';

export interface MeanWithInterval {
  mean: number;
  low: number;
  high: number;
  labels: number;
}

const ROUNDS = 500;

/** The mean F1 over the labels of a kind with a 95 % interval, drawing whole groups anew, the same way each time. */
export function bootstrapMean(judged: readonly JudgedReply[], kind: LabelKind): MeanWithInterval {
  const counted = tallyLabels(judged).filter((tally) => tally.kind === kind && tally.counted);
  const ids = new Set(counted.map(({ id }) => id));
  const meanOf = (sample: readonly JudgedReply[]) => {
    const f1s = tallyLabels(sample).filter(
      ({ id, hits, falseAlarms, misses }) => ids.has(id) && hits + falseAlarms + misses > 0,
    );
    return f1s.length === 0 ? 0 : f1s.reduce((sum, { f1 }) => sum + f1, 0) / f1s.length;
  };
  const groups = Object.values(grouped(judged));
  const draw = drawer(groups.length);
  const means = Array.from({ length: ROUNDS }, () => meanOf(groups.flatMap(() => groups[draw()] ?? []))).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => means[Math.floor(share * (ROUNDS - 1))] ?? 0;
  return { mean: meanOf(judged), low: at(0.025), high: at(0.975), labels: ids.size };
}

function grouped(judged: readonly JudgedReply[]): Record<string, JudgedReply[]> {
  const groups: Record<string, JudgedReply[]> = {};
  for (const one of judged) (groups[one.reply.group || String(one.reply.id)] ??= []).push(one);
  return groups;
}

/** Whole numbers below `below`, from a fixed seed, so that the same file always gives the same interval. */
function drawer(below: number): () => number {
  let state = 20_260_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
