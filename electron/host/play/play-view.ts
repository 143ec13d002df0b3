import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { formatDuration, formatMoment, sayMoment } from '../../../simulation/scenario/story-time.ts';
import type { Session } from '../../../simulation/session/session.ts';
import { currentAttempt } from '../../../simulation/session/session.ts';
import type { PlayView } from '../views.ts';
import { viewFeedback } from './feedback-view.ts';
import type { Run } from './open-run.ts';
import { isRevealed, viewRoom } from './room-view.ts';
import { viewScene } from './scene-view.ts';
import { statusOf } from './standing-of.ts';
import { viewTranscript } from './transcript-view.ts';

/** A run as the trainee may see it now: no mark, remark or movement before its time. */
export function viewPlay({ id, scenario, session, rubric }: Run): PlayView {
  const { turns } = currentAttempt(session);
  const { mode } = session.start;
  const { arousal, trust, now, promises } = session.customer;
  const { name, pronoun, about, look } = scenario.customer;
  const ending = 'ending' in session.place ? scenario.endings[session.place.ending] : undefined;
  const latest = turns.at(-1);
  return {
    session: id,
    mode,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      channel: scenario.channel,
      brief: scenario.brief,
      minutes: scenario.minutes,
    },
    customer: { name, pronoun, about, look, arousal, trust },
    status: statusOf(session),
    turn: turns.length,
    scene: viewScene(scenario, session),
    ending: ending ? { title: ending.title, tell: ending.tell, outcome: ending.outcome } : null,
    clock: {
      now: formatMoment(now),
      said: sayMoment(now, scenario.clock.known),
      known: formatMoment(scenario.clock.known),
      elapsed: formatDuration(now - scenario.clock.known),
    },
    promises: viewPromises(scenario, promises, now),
    transcript: viewTranscript(scenario, turns),
    feedback:
      latest && maySee(session, turns.length - 1) ? viewFeedback(scenario, latest, turns.length - 1, rubric) : null,
    canRewind: mode !== 'exam' && turns.length > 0,
    room: mode === 'room' ? viewRoom(scenario, session) : null,
    reflection: session.reflection,
    commitment: session.commitment,
  };
}

/** Whether feedback on a turn may be shown: at once with a coach, in a room once it is revealed, always at the end. */
function maySee(session: Session, turn: number): boolean {
  const { mode } = session.start;
  return mode === 'coach' || 'ending' in session.place || (mode === 'room' && isRevealed(session, turn));
}

function viewPromises(scenario: Scenario, made: Session['customer']['promises'], now: number): PlayView['promises'] {
  return made.flatMap(([id, state]) => {
    const promise = scenario.promises[id];
    return promise
      ? [{ id, line: promise.line, due: formatMoment(promise.due), by: sayMoment(promise.due, now), state }]
      : [];
  });
}
