import type { Scenario } from '../scenario/schema.ts';
import { canWrite } from './can-write.ts';
import { decideWritten } from './decide-written.ts';
import type { WrittenJudgement } from './written-judgement.ts';
import { decide } from './decide.ts';
import type { Override, SessionEvent } from './event.ts';
import { whyIllegal } from './legal-picks.ts';
import type { Session } from './session.ts';
import { currentAttempt, isAskedAgain } from './session.ts';

/** What a person asks for. The referee turns it into an event, or refuses. */
export type Command =
  | { type: 'answer'; turn: number; picks: string[] }
  | { type: 'write'; turn: number; text: string; judgement: WrittenJudgement }
  | { type: 'rewind'; to: number }
  | { type: 'stop' }
  | { type: 'vote'; turn: number; tally: Record<string, number> }
  | { type: 'reveal'; turn: number }
  | { type: 'discuss'; turn: number; question: string; note: string }
  | { type: 'reflect'; wentWell: string; wouldChange: string }
  | { type: 'commit'; what: string; by: string }
  | ({ type: 'override' } & Override);

/** Why a command cannot be carried out now, as a code and a sentence for the person. */
export interface Refusal {
  code: 'illegal-answer' | 'not-now' | 'stale';
  message: string;
}

const staleMessage = 'The run has moved on. Nothing was lost; look at where it stands now.';

/** Turns a command into the event to store, or says why not. `at` is the real time in milliseconds. */
export function referee(
  scenario: Scenario,
  session: Session,
  command: Command,
  at: number,
): { event: SessionEvent } | { refusal: Refusal } {
  const refuse = (code: Refusal['code'], message: string) => ({ refusal: { code, message } });
  const played = currentAttempt(session).turns.length;
  switch (command.type) {
    case 'answer': {
      if (!('scene' in session.place)) return refuse('not-now', 'This run is over.');
      if (command.turn !== played) return refuse('stale', staleMessage);
      const scene = scenario.scenes[session.place.scene];
      if (!scene) throw new Error(`no scene ${session.place.scene}`);
      const illegal = whyIllegal(scene, command.picks, session.customer, scenario);
      if (illegal) return refuse('illegal-answer', illegal);
      const decision = decide(scenario, session.place.scene, session.customer, command.picks);
      return { event: { type: 'answered', at, scene: session.place.scene, picks: [...command.picks], decision } };
    }
    case 'write': {
      const open = 'scene' in session.place ? session.place.scene : null;
      if (open === null) return refuse('not-now', 'This run is over.');
      if (command.turn !== played) return refuse('stale', staleMessage);
      if (session.start.mode === 'room') return refuse('not-now', 'A room answers by voting.');
      const scene = scenario.scenes[open];
      if (!scene || !canWrite(scene)) return refuse('illegal-answer', 'This scene is answered from its list.');
      const { text, judgement } = command;
      const decision = decideWritten(scenario, open, session.customer, judgement, isAskedAgain(session));
      return { event: { type: 'answered', at, scene: open, picks: [], text, decision } };
    }
    case 'rewind':
      if (session.start.mode === 'exam') return refuse('not-now', 'An exam is played once, without going back.');
      if (command.to < 0 || command.to >= played) return refuse('not-now', 'There is no such moment to go back to.');
      return { event: { type: 'rewound', at, to: command.to } };
    case 'stop':
      return { event: { type: 'stopped', at } };
    case 'vote':
    case 'reveal':
    case 'discuss':
      if (session.start.mode !== 'room') return refuse('not-now', 'Only a room votes and discusses.');
      if (command.turn < 0 || command.turn > played) return refuse('not-now', 'There is no such turn.');
      return { event: roomEvent(command, at) };
    case 'reflect':
      return { event: { type: 'reflected', at, wentWell: command.wentWell, wouldChange: command.wouldChange } };
    case 'commit':
      return { event: { type: 'committed', at, what: command.what, by: command.by } };
    case 'override': {
      const turn = session.attempts[command.attempt]?.turns[command.turn];
      if (!turn) return refuse('not-now', 'There is no such reply.');
      const { type: _type, ...override } = command;
      return { event: { type: 'overridden', at, ...override } };
    }
  }
}

function roomEvent(
  command: Extract<Command, { turn: number; type: 'vote' | 'reveal' | 'discuss' }>,
  at: number,
): SessionEvent {
  switch (command.type) {
    case 'vote':
      return { type: 'voted', at, turn: command.turn, tally: command.tally };
    case 'reveal':
      return { type: 'revealed', at, turn: command.turn };
    case 'discuss':
      return { type: 'discussed', at, turn: command.turn, question: command.question, note: command.note };
  }
}
