import type { Reading } from '../reading/read-reply.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { RuleHit } from './rule-hits.ts';

/** What stands around a sentence: its place, what the rules found in it and beside it, and what is known of the case. */
export function replyFeatures(
  { sentences }: Reading,
  index: number,
  hits: readonly (readonly RuleHit[])[],
  { fault = 'ours', recurrence = 'possible' }: ReplyContext,
): string[] {
  const features = [`fault ${fault}`, `recurrence ${recurrence}`];
  if (sentences.length === 1) features.push('only');
  else if (index === 0) features.push('first');
  else if (index === sentences.length - 1) features.push('last');
  for (const { label, rule } of hits[index] ?? []) features.push(`rule ${label}`, `by ${rule}`);
  for (const { label } of hits[index - 1] ?? []) features.push(`before ${label}`);
  for (const { label } of hits[index + 1] ?? []) features.push(`after ${label}`);
  return features;
}
