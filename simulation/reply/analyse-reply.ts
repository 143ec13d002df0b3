import type { Language } from './language/language.ts';
import { whyNoReply, whyNotAssessed } from './assess/why-not-assessed.ts';
import { applyLabel } from './labels/apply-label.ts';
import { faultLabels, principleLabels } from './labels/labels.ts';
import { readReply } from './reading/read-reply.ts';
import type { ReplyAnalysis } from './reply-analysis.ts';
import type { ReplyContext } from './reply-context.ts';

/** Longer texts are refused: nobody says so much in one turn. */
export const longestReply = 4000;

/** What people also show when they talk of something else altogether. */
const SAID_ANYWHERE: ReadonlySet<string> = new Set([
  'ask',
  'explain',
  'options',
  'excuse',
  'impact',
  'prevention',
  'goodwill',
]);

/** What is present in a written reply, with the words that prove it, or why it cannot be told. */
export function analyseReply(text: string, context: ReplyContext, language: Language): ReplyAnalysis {
  if (text.length > longestReply) return { assessed: false, reason: 'too-long', shows: [], faults: [] };
  const reading = readReply(text, language);
  const noReply = whyNoReply(reading, context);
  if (noReply) return { assessed: false, reason: noReply, shows: [], faults: [] };
  const shows = principleLabels.flatMap((label) => applyLabel(label, reading, context));
  const faults = faultLabels.flatMap((label) => applyLabel(label, reading, context));
  const found = [...shows, ...faults];
  const telling = found.filter(({ id }) => !SAID_ANYWHERE.has(id)).length;
  const reason = whyNotAssessed(reading, context, found.length, telling);
  return reason ? { assessed: false, reason, shows: [], faults: [] } : { assessed: true, shows, faults };
}
