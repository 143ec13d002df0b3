import type { Sentence } from '../reading/sentence.ts';
import type { Reading } from '../reading/read-reply.ts';
import type { Place } from '../pattern/find-pattern.ts';
import { findPattern } from '../pattern/find-pattern.ts';
import type { ReplyFinding } from '../reply-analysis.ts';
import type { ReplyContext } from '../reply-context.ts';
import { isNegated } from './is-negated.ts';
import type { Label } from './rule.ts';

/** Every place where a label is shown in a reply, in the order of the text, none lying in another. */
export function applyLabel<Id>(label: Label<Id>, reading: Reading, context: ReplyContext): ReplyFinding<Id>[] {
  const findings: ReplyFinding<Id>[] = [];
  for (const rule of label.rules)
    for (const [index, sentence] of reading.sentences.entries()) {
      if (rule.question !== undefined && rule.question !== sentence.question) continue;
      for (const pattern of rule.find)
        for (const place of findPattern(sentence, pattern)) {
          if (!rule.negated && isNegated(sentence, place)) continue;
          if (rule.unless?.some((other) => standsNear(sentence, other, place))) continue;
          if (rule.when && !rule.when({ place, sentence, index, reading, context })) continue;
          const start = sentence.words[place.first]?.start ?? 0;
          const end = sentence.words[place.last]?.end ?? start;
          findings.push({
            id: label.id,
            quote: reading.text.slice(start, end),
            start,
            end,
            rule: rule.id,
            source: rule.source,
          });
        }
    }
  return withoutOverlaps(findings);
}

/** How many words may lie between a find and what takes it back. */
const NEAR = 3;

function standsNear(sentence: Sentence, pattern: string, place: Place): boolean {
  return findPattern(sentence, pattern).some(
    ({ first, last }) => pattern.startsWith('^') || (first <= place.last + NEAR && last >= place.first - NEAR),
  );
}

function withoutOverlaps<Id>(findings: ReplyFinding<Id>[]): ReplyFinding<Id>[] {
  const kept: ReplyFinding<Id>[] = [];
  for (const finding of findings)
    if (kept.every(({ start, end }) => finding.end <= start || finding.start >= end)) kept.push(finding);
  return kept.sort((left, right) => left.start - right.start);
}
