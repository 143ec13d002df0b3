import fc from 'fast-check';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { SessionEvent } from '../../../simulation/session/event.ts';
import { referee } from '../../../simulation/session/command.ts';
import { allPicks, whyIllegal } from '../../../simulation/session/legal-picks.ts';
import type { Session } from '../../../simulation/session/session.ts';
import { applyEvent, currentAttempt, startSession } from '../../../simulation/session/session.ts';

/** A run in which choice number n of the legal ones is taken at turn n, until it ends. */
export function walk(scenario: Scenario, choices: readonly number[]): { session: Session; events: SessionEvent[] } {
  let session = startSession(scenario, { mode: 'coach', seed: 1, startedAt: 0 });
  const events: SessionEvent[] = [];
  for (let turn = 0; 'scene' in session.place; turn++) {
    if (turn > 200) throw new Error('this walk does not end');
    const scene = scenario.scenes[session.place.scene];
    if (!scene) throw new Error('no scene');
    const legal = allPicks(scene).filter((picks) => whyIllegal(scene, picks, session.customer, scenario) === null);
    const picks = legal[(choices[turn % choices.length] ?? 0) % legal.length] ?? [];
    const ruling = referee(
      scenario,
      session,
      { type: 'answer', turn: currentAttempt(session).turns.length, picks },
      turn + 1,
    );
    if ('refusal' in ruling) throw new Error(ruling.refusal.message);
    events.push(ruling.event);
    session = applyEvent(scenario, session, ruling.event);
  }
  return { session, events };
}

export const anyChoices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
