import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import { scoreTurns } from '../../../simulation/scoring/score.ts';
import type { Attempt, Session } from '../../../simulation/session/session.ts';
import { currentAttempt } from '../../../simulation/session/session.ts';
import type { Standing } from '../records/records.ts';
import type { SessionSummary } from '../views.ts';

/** Whether a run is being played, has ended or was stopped. An ended run stays ended. */
export function statusOf(session: Session): SessionSummary['status'] {
  if ('ending' in session.place) return 'ended';
  return session.stopped ? 'stopped' : 'playing';
}

/** Where a run stands, for lists. Only attempts that reached an ending have an overall. */
export function standingOf(scenario: Scenario, session: Session, rubric: Rubric): Standing {
  const overallOf = (attempt: Attempt | undefined) => {
    const to = attempt?.turns.at(-1)?.decision.to;
    return attempt && to && 'ending' in to ? scoreTurns(scenario, attempt.turns, rubric).overall : null;
  };
  const overalls = session.attempts.map(overallOf);
  const reached = overalls.filter((overall) => overall !== null);
  const latest = currentAttempt(session);
  const ending = 'ending' in session.place ? scenario.endings[session.place.ending] : undefined;
  return {
    status: statusOf(session),
    turns: latest.turns.length,
    attempts: session.attempts.length,
    ending: ending?.title ?? null,
    outcome: ending?.outcome ?? null,
    faults: latest.turns.reduce((sum, turn) => sum + turn.decision.faults.length, 0),
    overall: {
      first: overalls[0] ?? null,
      best: reached.length > 0 ? Math.max(...reached) : null,
      latest: overalls.at(-1) ?? null,
    },
  };
}
