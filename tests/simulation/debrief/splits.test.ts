import { expect, test } from 'vitest';
import { tellSplits } from '../../../simulation/debrief/splits.ts';
import type { SessionEvent } from '../../../simulation/session/event.ts';
import { referee } from '../../../simulation/session/command.ts';
import type { Command } from '../../../simulation/session/command.ts';
import { applyEvent, startSession } from '../../../simulation/session/session.ts';
import type { Session } from '../../../simulation/session/session.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';

const scenario = coldBoiler();

function hold(commands: readonly Command[]): Session {
  let session = startSession(scenario, { mode: 'room', seed: 1, startedAt: 0 });
  for (const [at, command] of commands.entries()) {
    const ruling = referee(scenario, session, command, at);
    if ('refusal' in ruling) throw new Error(ruling.refusal.message);
    const event: SessionEvent = ruling.event;
    session = applyEvent(scenario, session, event);
  }
  return session;
}

const splitsOf = (session: Session, attempt: number) =>
  tellSplits(scenario, session, attempt, session.attempts[attempt]?.turns ?? []);

const divided: Command[] = [
  { type: 'answer', turn: 0, picks: ['ring'] },
  { type: 'vote', turn: 1, tally: { own: 5, but: 9, send: 1 } },
  { type: 'vote', turn: 1, tally: { own: 6, but: 9, send: 1 } },
  { type: 'discuss', turn: 1, question: 'What did he need to hear first?', note: 'Half of us heard the but.' },
  { type: 'answer', turn: 1, picks: ['but'] },
];

test('the last count of a turn stands, with what was played and who could defend the other side', () => {
  const [split, ...more] = splitsOf(hold(divided), 0);
  expect(more).toEqual([]);
  expect(split?.turn).toBe(2);
  expect(split?.tally.map(({ reply, votes, taken }) => [reply, votes, taken])).toEqual([
    ['but', 9, true],
    ['own', 6, false],
    ['send', 1, false],
  ]);
  expect(split?.note).toContain('9 to 6');
  expect(split?.note).toContain('Half of us heard the but.');
});

test('going back to play what the minority wanted keeps the count that was taken', () => {
  const session = hold([...divided, { type: 'rewind', to: 1 }, { type: 'answer', turn: 1, picks: ['own'] }]);
  expect(splitsOf(session, 1)[0]?.tally.map(({ reply, votes, taken }) => [reply, votes, taken])).toEqual([
    ['but', 9, false],
    ['own', 6, true],
    ['send', 1, false],
  ]);
});
