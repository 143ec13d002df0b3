import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ReplyFinding } from '../reply-analysis.ts';

export interface RuleHit {
  label: PrincipleId | FaultId;
  rule: string;
}

/** What the rules found in each sentence. */
export function ruleHits(
  sentences: readonly Sentence[],
  findings: readonly ReplyFinding<PrincipleId | FaultId>[],
): RuleHit[][] {
  return sentences.map(({ words }) => {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    return findings
      .filter((finding) => finding.start < end && finding.end > start)
      .map(({ id, rule }) => ({ label: id, rule }));
  });
}
