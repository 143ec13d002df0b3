import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referee } from '../../../simulation/session/command.ts';
import type { SessionEvent } from '../../../simulation/session/event.ts';
import { applyEvent, currentAttempt, replay, startSession } from '../../../simulation/session/session.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';
import { anyChoices, walk } from '../customer/walk.ts';

const scenario = coldBoiler();
const start = { mode: 'coach', seed: 1, startedAt: 0 } as const;
const throughJson = (events: readonly SessionEvent[]) => JSON.parse(JSON.stringify(events)) as SessionEvent[];

describe('a run', () => {
  test('ends whatever is chosen, and replays from saved JSON to what it was live', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { session, events } = walk(scenario, choices);
        expect('ending' in session.place).toBe(true);
        expect(replay(scenario, start, throughJson(events))).toEqual(session);
      }),
    );
  });

  test('begun on one engine ends on another: replay applies what was decided and never judges again', () => {
    const { events } = walk(scenario, [0]);
    const half = throughJson(events.slice(0, 2));
    const before = replay(scenario, start, half);
    const other = coldBoiler((text) =>
      text
        .replace('arousal: 70', 'arousal: 20')
        .replaceAll('ownership: That was us, ', '')
        .replace('go: what-now, cites: S4-3', 'go: come-again, cites: S4-3'),
    );
    const resumed = replay(other, start, half);
    expect(resumed.place).toEqual({ scene: 'what-now' });
    expect(resumed.place).toEqual(before.place);
    expect(resumed.customer).toEqual(before.customer);
  });
});

describe('going back', () => {
  const { session, events } = walk(scenario, [1, 1, 0]);
  const back = referee(scenario, session, { type: 'rewind', to: 1 }, 99);

  test('starts a new attempt at that moment and keeps the first', () => {
    if ('refusal' in back) throw new Error(back.refusal.message);
    const again = applyEvent(scenario, session, back.event);
    expect(again.attempts).toHaveLength(2);
    expect(again.attempts[0]).toEqual(session.attempts[0]);
    expect(again.place).toEqual({ scene: session.attempts[0]?.turns[1]?.scene });
    expect(again.customer).toEqual(session.attempts[0]?.turns[1]?.before);
    expect(replay(scenario, start, [...throughJson(events), back.event])).toEqual(again);
  });

  test('is refused in an exam', () => {
    const exam = { ...session, start: { ...start, mode: 'exam' as const } };
    expect(referee(scenario, exam, { type: 'rewind', to: 0 }, 1)).toMatchObject({ refusal: { code: 'not-now' } });
  });
});

describe('the referee refuses', () => {
  const fresh = startSession(scenario, start);

  test.each([
    ['a reply that is not there', { type: 'answer', turn: 0, picks: ['shout'] }, 'illegal-answer'],
    ['two replies where one is taken', { type: 'answer', turn: 0, picks: ['ring', 'later'] }, 'illegal-answer'],
    ['no reply', { type: 'answer', turn: 0, picks: [] }, 'illegal-answer'],
    ['an answer to a turn that has passed', { type: 'answer', turn: 3, picks: ['ring'] }, 'stale'],
    ['going back to what was not played', { type: 'rewind', to: 0 }, 'not-now'],
    ['a vote outside a room', { type: 'vote', turn: 0, tally: { ring: 3 } }, 'not-now'],
  ] as const)('%s', (_, command, code) => {
    const mutable = JSON.parse(JSON.stringify(command)) as Parameters<typeof referee>[2];
    expect(referee(scenario, fresh, mutable, 1)).toMatchObject({ refusal: { code } });
  });

  test('an answer after the end', () => {
    const { session } = walk(scenario, [0]);
    const turn = currentAttempt(session).turns.length;
    expect(referee(scenario, session, { type: 'answer', turn, picks: ['ring'] }, 1)).toMatchObject({
      refusal: { code: 'not-now' },
    });
  });
});
