import type { LinePiece, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { missedChances } from '../../../simulation/debrief/missed.ts';
import { coachWritten } from '../../../simulation/debrief/tell-written.ts';
import { tellTurn } from '../../../simulation/debrief/tell-turn.ts';
import { isFaultId } from '../../../simulation/doctrine/fault.ts';
import { isPrincipleId } from '../../../simulation/doctrine/principle.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import { scoreTurns } from '../../../simulation/scoring/score.ts';
import type { Turn } from '../../../simulation/session/session.ts';
import type { FeedbackView } from '../views.ts';

/** What the coach says about one turn: what the words showed, what took it back, and how the customer took it. */
export function viewFeedback(scenario: Scenario, turn: Turn, index: number, rubric: Rubric): FeedbackView {
  const score = scoreTurns(scenario, [turn], rubric);
  const [scored] = score.turns;
  if (!scored) throw new Error('a turn has a score');
  const told = tellTurn(scenario, turn, 1, scored);
  const missed = told.written ? missedChances(scenario, [turn], score, [told], rubric.weights) : [];
  const [record = told] = coachWritten([told], missed, scenario);
  const findings = record.findings.map(({ kind, id, name, quote, start, because }) => ({
    ...{ kind, id, name, because },
    quote: start === null ? null : quote,
  }));
  const { moved, coach, cites } = record;
  return {
    ...{ turn: index, coach, cites },
    shown: findings.flatMap(({ kind, id, name, quote }) =>
      kind === 'shown' && isPrincipleId(id) ? [{ id, name, quote }] : [],
    ),
    unearned: findings.flatMap(({ kind, id, name, quote, because }) =>
      kind === 'unearned' && isPrincipleId(id) ? [{ id, name, quote, because }] : [],
    ),
    faults: findings.flatMap(({ kind, id, name, quote, because }) =>
      kind === 'fault' && isFaultId(id) ? [{ id, name, quote, because: because || null }] : [],
    ),
    written: viewWritten(record, missed[0]?.built ?? null),
    terms: moved.terms.map(({ label, arousal, trust, patience }) => ({ label, arousal, trust, patience })),
    arousal: moved.arousal,
    trust: moved.trust,
  };
}

function viewWritten({ written, answer, findings }: TurnRecord, stronger: LinePiece[] | null): FeedbackView['written'] {
  return written && { text: answer, findings, record: written, stronger };
}
