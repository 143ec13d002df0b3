import type { JudgedReply, LabelId, LabelKind } from './judge-replies.ts';
import { measuredLabels } from './judge-replies.ts';

/** How one label fared. `counted`: often enough given to stand in the mean. */
export interface LabelTally {
  id: LabelId;
  kind: LabelKind;
  hits: number;
  falseAlarms: number;
  misses: number;
  precision: number;
  recall: number;
  f1: number;
  counted: boolean;
}

/** Labels given fewer times than this stay out of the mean. */
export const LEAST_EXAMPLES = 10;

/** Counts hits, false alarms and misses of each label. */
export function tallyLabels(judged: readonly JudgedReply[]): LabelTally[] {
  return measuredLabels.map(({ id, kind }) => {
    const count = (outcome: string) => judged.filter(({ outcomes }) => outcomes.get(id) === outcome).length;
    const [hits, falseAlarms, misses] = [count('hit'), count('false'), count('miss')];
    const part = (whole: number) => (whole === 0 ? 0 : hits / whole);
    const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses);
    const counted = hits + misses >= LEAST_EXAMPLES;
    return {
      id,
      kind,
      hits,
      falseAlarms,
      misses,
      precision: part(hits + falseAlarms),
      recall: part(hits + misses),
      f1,
      counted,
    };
  });
}
