import { cite } from '../../../simulation/debrief/cite.ts';
import { findingsOf } from '../../../simulation/debrief/findings.ts';
import { answerText } from '../../../simulation/debrief/tell-turn.ts';
import { labelOf } from '../../../simulation/debrief/wording.ts';
import { faultIds, type FaultId } from '../../../simulation/doctrine/fault.ts';
import { principleIds, type PrincipleId } from '../../../simulation/doctrine/principle.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import { itemsPicked } from '../../../simulation/session/answer-of.ts';
import type { Turn } from '../../../simulation/session/session.ts';
import type { FeedbackView } from '../views.ts';

const isPrinciple = (id: string): id is PrincipleId => principleIds.some((known) => known === id);
const isFault = (id: string): id is FaultId => faultIds.some((known) => known === id);

/** What the coach says about one turn: what the words showed, what took it back, and how the customer took it. */
export function viewFeedback(scenario: Scenario, turn: Turn, index: number, rubric: Rubric): FeedbackView {
  const scene = scenario.scenes[turn.scene];
  if (!scene) throw new Error(`no scene ${turn.scene}`);
  const { decision, before } = turn;
  const items = itemsPicked(scene, turn.picks);
  const score = scoreTurn(scenario, turn.scene, before, decision, rubric.weights);
  const findings = findingsOf(turn, score, answerText(scene, turn), scenario).map(
    ({ kind, id, name, quote, start, because }) => ({
      ...{ kind, id, name, because },
      quote: start === null ? null : quote,
    }),
  );
  return {
    turn: index,
    coach: items.flatMap((item) => item.reply.coach ?? []),
    cites: [...new Set(items.flatMap((item) => item.reply.cites ?? []))].map(cite),
    shown: findings.flatMap(({ kind, id, name, quote }) =>
      kind === 'shown' && isPrinciple(id) ? [{ id, name, quote }] : [],
    ),
    unearned: findings.flatMap(({ kind, id, name, quote, because }) =>
      kind === 'unearned' && isPrinciple(id) ? [{ id, name, quote, because }] : [],
    ),
    faults: findings.flatMap(({ kind, id, name, quote, because }) =>
      kind === 'fault' && isFault(id) ? [{ id, name, quote, because: because || null }] : [],
    ),
    terms: decision.terms
      .filter((term) => term.because !== 'turn')
      .map((term) => ({ label: labelOf(term), arousal: term.arousal, trust: term.trust, patience: term.patience })),
    arousal: [before.arousal, decision.after.arousal],
    trust: [before.trust, decision.after.trust],
  };
}
