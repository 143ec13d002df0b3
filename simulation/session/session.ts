import type { CustomerState } from '../customer/customer-state.ts';
import { createCustomer } from '../customer/customer-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isAskedFor } from './is-asked-for.ts';
import type { Decision, Place } from './decide.ts';
import type { Override, SessionEvent, SessionStart } from './event.ts';

/** One answer with what was decided about it, and where the customer stood before. */
export interface Turn {
  at: number;
  scene: string;
  picks: readonly string[];
  /** What was written; absent where a reply was chosen. */
  text?: string;
  /** The customer has just heard a written reply, which `says` may test. */
  followsWritten: boolean;
  before: CustomerState;
  decision: Decision;
}

/** One way through the scenario: the first attempt, or what was played after going back. */
export interface Attempt {
  turns: readonly Turn[];
  /** How many turns it shares with the attempt before it. */
  from: number;
}

/** A session as its events leave it. */
export interface Session {
  start: SessionStart;
  attempts: readonly Attempt[];
  place: Place;
  customer: CustomerState;
  stopped: boolean;
  votes: readonly { attempt: number; turn: number; tally: Record<string, number> }[];
  revealed: readonly { attempt: number; turn: number }[];
  discussions: readonly { attempt: number; turn: number; question: string; note: string }[];
  reflection: { wentWell: string; wouldChange: string } | null;
  commitment: { what: string; by: string } | null;
  overrides: readonly (Override & { at: number })[];
}

/** A session before its first event. */
export function startSession(scenario: Scenario, start: SessionStart): Session {
  return {
    start,
    attempts: [{ turns: [], from: 0 }],
    place: { scene: start.from?.scene ?? scenario.start },
    customer: start.from?.customer ?? createCustomer(scenario),
    stopped: false,
    votes: [],
    revealed: [],
    discussions: [],
    reflection: null,
    commitment: null,
    overrides: [],
  };
}

/** The attempt being played: the last one. */
export function currentAttempt(session: Session): Attempt {
  return session.attempts[session.attempts.length - 1] ?? { turns: [], from: 0 };
}

/** Whether the last thing the customer heard in an attempt was written, not chosen. */
export function hasJustWritten(attempt: Attempt): boolean {
  return attempt.turns.at(-1)?.text !== undefined;
}

/** Whether the open scene was just answered with words that could not be assessed, so that the customer has asked again. */
export function isAskedAgain(session: Session): boolean {
  const latest = currentAttempt(session).turns.at(-1);
  return latest !== undefined && isAskedFor(latest.decision);
}

/** Applies one event. Nothing is judged here: an answered event carries its decision. */
export function applyEvent(scenario: Scenario, session: Session, event: SessionEvent): Session {
  const attempt = currentAttempt(session);
  const index = session.attempts.length - 1;
  switch (event.type) {
    case 'answered': {
      const { at, scene, picks, text, decision } = event;
      const turn: Turn = {
        ...{ at, scene, picks, decision },
        ...(text === undefined ? {} : { text }),
        followsWritten: hasJustWritten(attempt),
        before: session.customer,
      };
      const turns = [...attempt.turns, turn];
      const attempts = [...session.attempts.slice(0, -1), { ...attempt, turns }];
      return { ...session, attempts, place: decision.to, customer: decision.after, stopped: false };
    }
    case 'rewound': {
      const turns = attempt.turns.slice(0, event.to);
      const next = attempt.turns[event.to];
      const place = next ? { scene: next.scene } : session.place;
      const customer = next?.before ?? session.customer;
      return {
        ...session,
        attempts: [...session.attempts, { turns, from: event.to }],
        place,
        customer,
        stopped: false,
      };
    }
    case 'stopped':
      return { ...session, stopped: true };
    case 'voted':
      return { ...session, votes: [...session.votes, { attempt: index, turn: event.turn, tally: event.tally }] };
    case 'revealed':
      return { ...session, revealed: [...session.revealed, { attempt: index, turn: event.turn }] };
    case 'discussed':
      return {
        ...session,
        discussions: [
          ...session.discussions,
          { attempt: index, turn: event.turn, question: event.question, note: event.note },
        ],
      };
    case 'reflected':
      return { ...session, reflection: { wentWell: event.wentWell, wouldChange: event.wouldChange } };
    case 'committed':
      return { ...session, commitment: { what: event.what, by: event.by } };
    case 'overridden': {
      const { type: _type, ...override } = event;
      const others = session.overrides.filter((each) => !isSameJudgement(each, override));
      return { ...session, overrides: [...others, override] };
    }
  }
}

/** Whether two trainer's words are on the same judgement: the later one then stands. */
function isSameJudgement(left: Override, right: Override): boolean {
  return left.attempt === right.attempt && left.turn === right.turn && left.mark === right.mark;
}

/** A session from its stored events: the same as it was live. */
export function replay(scenario: Scenario, start: SessionStart, events: readonly SessionEvent[]): Session {
  return events.reduce((session, event) => applyEvent(scenario, session, event), startSession(scenario, start));
}
