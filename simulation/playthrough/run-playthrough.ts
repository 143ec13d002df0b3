import type { Scenario } from '../scenario/schema.ts';
import type { Rubric, Score } from '../scoring/score.ts';
import { scoreTurns } from '../scoring/score.ts';
import type { Language } from '../reply/language/language.ts';
import type { Command } from '../session/command.ts';
import { referee } from '../session/command.ts';
import type { Session } from '../session/session.ts';
import { applyEvent, currentAttempt, startSession } from '../session/session.ts';
import { judgeWritten } from '../written/judge-written.ts';
import { compareWritten } from './compare-written.ts';
import type { Playthrough } from './playthrough.ts';

/** What came of a playthrough: the session, its score, and each expectation that was not met, as a sentence. */
export interface PlaythroughResult {
  session: Session;
  score: Score;
  failures: string[];
}

/** Whether a playthrough has replies in the trainee's own words, so that it needs the language to be run. */
export function needsLanguage({ answers }: Playthrough): boolean {
  return answers.some((answer) => Object.values(answer).some((given) => 'write' in given));
}

/** Plays a playthrough against its scenario. Turn n is given the time `n`, so the result never varies. */
export function runPlaythrough(
  scenario: Scenario,
  playthrough: Playthrough,
  rubric: Rubric,
  language: Language | null = null,
): PlaythroughResult {
  let session = startSession(scenario, { mode: 'coach', seed: 0, startedAt: 0 });
  const failures: string[] = [];
  for (const [turn, answer] of playthrough.answers.entries()) {
    const [scene = '', given = { picks: [] }] = Object.entries(answer)[0] ?? [];
    const here = 'scene' in session.place ? session.place.scene : null;
    if (here !== scene) {
      failures.push(`answer ${turn + 1} is for "${scene}", but the run stands at ${here ? `"${here}"` : 'its end'}`);
      break;
    }
    const ruling = referee(scenario, session, commandFor(scenario, session, turn, given, language), turn + 1);
    if ('refusal' in ruling) {
      failures.push(`answer ${turn + 1} in "${scene}": ${ruling.refusal.message}`);
      break;
    }
    if ('write' in given && ruling.event.type === 'answered')
      failures.push(
        ...compareWritten(given, ruling.event.decision).map(
          (failure) => `answer ${turn + 1} in "${scene}": ${failure}`,
        ),
      );
    session = applyEvent(scenario, session, ruling.event);
  }
  const score = scoreTurns(scenario, currentAttempt(session).turns, rubric);
  return { session, score, failures: [...failures, ...compare(playthrough, session, score)] };
}

function commandFor(
  scenario: Scenario,
  session: Session,
  turn: number,
  given: Playthrough['answers'][number][string],
  language: Language | null,
): Command {
  if (!('write' in given)) return { type: 'answer', turn, picks: given.picks };
  if (!language) throw new Error('a playthrough with written replies needs the language');
  const scene = 'scene' in session.place ? session.place.scene : '';
  const judgement = judgeWritten(scenario, scene, session.customer, given.write, language);
  return { type: 'write', turn, text: given.write, judgement };
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
