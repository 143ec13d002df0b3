import type { Scenario } from '../scenario/schema.ts';
import type { Rubric, Score } from '../scoring/score.ts';
import { scoreTurns } from '../scoring/score.ts';
import { referee } from '../session/command.ts';
import type { Session } from '../session/session.ts';
import { applyEvent, currentAttempt, startSession } from '../session/session.ts';
import type { Playthrough } from './playthrough.ts';

/** What came of a playthrough: the session, its score, and each expectation that was not met, as a sentence. */
export interface PlaythroughResult {
  session: Session;
  score: Score;
  failures: string[];
}

/** Plays a playthrough against its scenario. Turn n is given the time `n`, so the result never varies. */
export function runPlaythrough(scenario: Scenario, playthrough: Playthrough, rubric: Rubric): PlaythroughResult {
  let session = startSession(scenario, { mode: 'coach', seed: 0, startedAt: 0 });
  const failures: string[] = [];
  for (const [turn, answer] of playthrough.answers.entries()) {
    const [scene = '', picks = []] = Object.entries(answer)[0] ?? [];
    const here = 'scene' in session.place ? session.place.scene : null;
    if (here !== scene) {
      failures.push(`answer ${turn + 1} is for "${scene}", but the run stands at ${here ? `"${here}"` : 'its end'}`);
      break;
    }
    const ruling = referee(scenario, session, { type: 'answer', turn, picks }, turn + 1);
    if ('refusal' in ruling) {
      failures.push(`answer ${turn + 1} in "${scene}": ${ruling.refusal.message}`);
      break;
    }
    session = applyEvent(scenario, session, ruling.event);
  }
  const score = scoreTurns(scenario, currentAttempt(session).turns, rubric);
  return { session, score, failures: [...failures, ...compare(playthrough, session, score)] };
}

function compare({ expect }: Playthrough, session: Session, score: Score): string[] {
  const failures: string[] = [];
  const ending = 'ending' in session.place ? session.place.ending : 'none';
  if (expect.ending !== undefined && expect.ending !== ending)
    failures.push(`the ending is "${ending}", expected "${expect.ending}"`);
  if (
    expect.score &&
    (score.overall === null || score.overall < expect.score.from || score.overall > expect.score.to)
  ) {
    failures.push(
      `the score is ${score.overall?.toFixed(3) ?? 'unknown'}, expected ${expect.score.from} to ${expect.score.to}`,
    );
  }
  for (const id of expect.principles ?? []) if (!score.principles[id]?.taken) failures.push(`"${id}" was not earned`);
  if (expect.faults) {
    const found = Object.keys(score.faults);
    const missing = expect.faults.filter((id) => !found.includes(id));
    const extra = found.filter((id) => !expect.faults?.some((expected) => expected === id));
    if (missing.length > 0) failures.push(`faults expected but absent: ${missing.join(', ')}`);
    if (extra.length > 0) failures.push(`faults not expected: ${extra.join(', ')}`);
  }
  return failures;
}
