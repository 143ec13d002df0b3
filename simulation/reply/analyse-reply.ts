import type { Language } from './language/language.ts';
import { whyNoReply, whyNotAssessed } from './assess/why-not-assessed.ts';
import { applyLabel } from './labels/apply-label.ts';
import type { Label } from './labels/rule.ts';
import { faultLabels, principleLabels } from './labels/labels.ts';
import { readReply } from './reading/read-reply.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { ruleHits } from './learned/rule-hits.ts';
import { scoreSentences } from './learned/score-sentences.ts';
import { weighLabel } from './learned/weigh-label.ts';
import type { Reading } from './reading/read-reply.ts';
import type { ReplyAnalysis, ReplyFinding } from './reply-analysis.ts';
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
  if (reason) return { assessed: false, reason, shows: [], faults: [] };
  return { assessed: true, ...weigh(reading, context, language, shows, faults) };
}

/** Rules and what was learned together; the rules alone where nothing was learned. */
function weigh(
  reading: Reading,
  context: ReplyContext,
  { learned }: Language,
  shows: ReplyFinding<PrincipleId>[],
  faults: ReplyFinding<FaultId>[],
) {
  if (!learned) return { shows, faults };
  const sentences = scoreSentences(reading, ruleHits(reading.sentences, [...shows, ...faults]), context, learned);
  const isAnswer = context.customer !== undefined || context.situation !== undefined;
  const weighAll = <Id extends PrincipleId | FaultId>(labels: readonly Label<Id>[], found: ReplyFinding<Id>[]) =>
    labels.flatMap((label) => {
      const own = found.filter(({ id }) => id === label.id);
      return weighLabel(label, own, reading.text, sentences, learned, isAnswer);
    });
  return { shows: weighAll(principleLabels, shows), faults: weighAll(faultLabels, faults) };
}
