import type { FaultId } from '../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../simulation/doctrine/principle.ts';
import { analyseReply } from '../../simulation/reply/analyse-reply.ts';
import { faultLabels, principleLabels } from '../../simulation/reply/labels/labels.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import type { ReplyAnalysis } from '../../simulation/reply/reply-analysis.ts';
import type { LabelledReply } from './labelled-reply.ts';

export type LabelKind = 'principle' | 'fault';
export type LabelId = PrincipleId | FaultId;

/** The labels that are measured, with their kind. */
export const measuredLabels: readonly { id: LabelId; kind: LabelKind }[] = [
  ...principleLabels.map(({ id }) => ({ id, kind: 'principle' as const })),
  ...faultLabels.map(({ id }) => ({ id, kind: 'fault' as const })),
];

/** A labelled reply beside what the analysis found in it: for each label a hit, a false alarm, a miss, or nothing. */
export interface JudgedReply {
  reply: LabelledReply;
  analysis: ReplyAnalysis;
  outcomes: Map<LabelId, 'hit' | 'false' | 'miss'>;
}

/** Analyses every reply and compares. Replies that no one could assess have no outcomes. */
export function judgeReplies(replies: readonly LabelledReply[], language: Language): JudgedReply[] {
  return replies.map((reply) => {
    const { situation, fault, recurrence, customer } = reply;
    const known = Object.entries({ situation, fault, recurrence, customer }).filter(([, value]) => value !== undefined);
    const analysis = analyseReply(reply.text, Object.fromEntries(known), language);
    return { reply, analysis, outcomes: reply.assessable ? compare(reply, analysis) : new Map() };
  });
}

function compare(reply: LabelledReply, analysis: ReplyAnalysis): JudgedReply['outcomes'] {
  const given = new Set<string>([...reply.shows, ...reply.faults]);
  const unsure = new Set<string>([...reply.unsureShows, ...reply.unsureFaults]);
  const found = new Set<string>([...analysis.shows, ...analysis.faults].map(({ id }) => id));
  const outcomes: JudgedReply['outcomes'] = new Map();
  for (const { id } of measuredLabels) {
    if (unsure.has(id) || (!given.has(id) && !found.has(id))) continue;
    outcomes.set(id, given.has(id) ? (found.has(id) ? 'hit' : 'miss') : 'false');
  }
  return outcomes;
}
