import { describe, expect, test } from 'vitest';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import { scoreTurns } from '../../../simulation/scoring/score.ts';
import { search } from '../../../simulation/search/search.ts';
import type { Command } from '../../../simulation/session/command.ts';
import { referee } from '../../../simulation/session/command.ts';
import type { SessionEvent } from '../../../simulation/session/event.ts';
import { applyEvent, currentAttempt, isAskedAgain, replay, startSession } from '../../../simulation/session/session.ts';
import { decideWritten } from '../../../simulation/session/decide-written.ts';
import type { WrittenJudgement } from '../../../simulation/session/written-judgement.ts';
import { coldBoiler } from '../../fixtures/load-fixture.ts';
import { judgementOf, notAssessed } from './judgements.ts';

const scenario = coldBoiler();
const best = search(scenario, defaultWeights).best.raw;
const rubric = { engine: '1', weights: defaultWeights, best };
const start = { mode: 'coach' as const, seed: 1, startedAt: 0 };

/** Plays commands without their turn; the events are what the referee made of them. */
function play(...given: (string | [string, WrittenJudgement])[]) {
  let session = startSession(scenario, start);
  const events: SessionEvent[] = [];
  for (const [turn, each] of given.entries()) {
    const command: Command =
      typeof each === 'string'
        ? { type: 'answer', turn, picks: [each] }
        : { type: 'write', turn, text: each[0], judgement: each[1] };
    const ruling = referee(scenario, session, command, turn + 1);
    if ('refusal' in ruling) throw new Error(`${ruling.refusal.code}: ${ruling.refusal.message}`);
    events.push(ruling.event);
    session = applyEvent(scenario, session, ruling.event);
  }
  const { turns } = currentAttempt(session);
  return { session, events, turns, score: scoreTurns(scenario, turns, rubric) };
}

const owned = 'That was our slip and nobody else is to blame. I am sorry.';
const owning = judgementOf(owned, { shows: { ownership: 'That was our slip', apology: 'I am sorry' }, branch: 'own' });

describe('a written reply', () => {
  test('moves the customer by the same rules as a chosen one that shows the same', () => {
    const chosen = play('ring', 'own');
    const same = { ...judgementOf('x', {}), reply: 'own' };
    const text = "We never put you in the diary. That was us, and I'm sorry you lost a day's pay over it.";
    const shows = { ownership: 'That was us', apology: "I'm sorry", impact: "lost a day's pay" };
    const written = play('ring', [text, { ...same, ...judgementOf(text, { shows, branch: 'own' }) }]);
    expect(written.session.customer).toEqual(chosen.session.customer);
    expect(written.session.place).toEqual(chosen.session.place);
    expect(written.score.raw).toBe(chosen.score.raw);
  });

  test('keeps calm under an attack unless it argues, blames, denies or belittles', () => {
    const calm = play('ring', [owned, owning]).turns[1]?.decision;
    expect(calm?.shows.map(({ id }) => id)).toContain('composure');
    const text = `${owned} Calm down.`;
    const shows = { ownership: 'That was our slip' };
    const heated = judgementOf(text, { shows, faults: { defensive: 'Calm down' } });
    expect(play('ring', [text, heated]).turns[1]?.decision.shows.map(({ id }) => id)).not.toContain('composure');
    const elsewhere = play('ring', 'but', [owned, owning]).turns[2]?.decision;
    expect(elsewhere?.shows.map(({ id }) => id)).not.toContain('composure');
  });

  test('is subject to the faults of order like any other', () => {
    const text = 'I will send somebody tomorrow morning.';
    const fix = judgementOf(text, { shows: { solution: 'send somebody tomorrow' }, offers: ['morning'] });
    expect(play('ring', [text, fix]).turns[1]?.decision.faults).toEqual([
      expect.objectContaining({ id: 'fixBeforeSorry', quote: null }),
    ]);
    expect(play('ring', 'own', [text, fix]).turns[2]?.decision.faults).toEqual([
      expect.objectContaining({ id: 'tellBeforeAsk' }),
    ]);
  });

  test('of a third sorry with nothing new in it is hollow', () => {
    const sorry = judgementOf('I am sorry.', { shows: { apology: 'I am sorry' } });
    const { turns } = play('ring', ['I am sorry.', sorry], ['I am sorry.', sorry], ['I am sorry.', sorry]);
    expect(turns.at(-1)?.decision.faults.map(({ id }) => id)).toEqual(['hollow']);
  });

  test('that fits no branch goes to the neutral scene, and is scored all the same', () => {
    const { turns, score } = play('ring', [owned, { ...owning, reply: null }]);
    expect(turns[1]?.decision.to).toEqual({ scene: 'come-again' });
    expect(score.turns[1]?.points).toBeGreaterThan(0);
  });

  test('earns at most what the best authored reply there earns; the rest is praised, not counted', () => {
    const felt =
      'felt: { say: You sat there all day., shows: { impact: sat there all day }, go: what-now }\n      lads:';
    const other = coldBoiler((source) => source.replace('lads:', felt));
    const text = `${owned} You sat there all day.`;
    const shows = { ownership: 'That was our slip', apology: 'I am sorry', impact: 'sat there all day' };
    const decision = decideWritten(other, 'come-again', createCustomer(other), judgementOf(text, { shows }), false);
    const score = scoreTurn(other, 'come-again', createCustomer(other), decision, defaultWeights);
    expect(score.chances.filter(({ taken }) => taken)).toHaveLength(3);
    expect(score).toMatchObject({ points: 5 + 3, beyond: 3 });
  });

  test('makes only the promises its words make', () => {
    const silent = play('ring', 'own', [owned, { ...owning, reply: 'ask' }]);
    expect(silent.session.customer.promises).toEqual([]);
    const promising = play('ring', 'own', [owned, { ...owning, reply: 'ask', promises: ['engineer'] }]);
    expect(promising.session.customer.promises).toEqual([['engineer', 'open']]);
  });

  test('is the same replayed as live, and its judgement is stored, not made again', () => {
    const live = play('ring', ['asdf', notAssessed], [owned, owning], 'tell');
    const stored = JSON.parse(JSON.stringify(live.events)) as SessionEvent[];
    expect(replay(scenario, start, stored)).toEqual(live.session);
    expect(live.turns[2]?.decision.written?.analysis).toEqual(owning.analysis);
  });

  test('is refused before and after the talk, and in a room', () => {
    const write: Command = { type: 'write', turn: 0, text: owned, judgement: owning };
    const alone = startSession(scenario, start);
    expect(referee(scenario, alone, write, 1)).toMatchObject({ refusal: { code: 'illegal-answer' } });
    const room = { ...play('ring').session, start: { ...start, mode: 'room' as const } };
    expect(referee(scenario, room, { ...write, turn: 1 }, 1)).toMatchObject({ refusal: { code: 'not-now' } });
  });
});

describe('a reply that cannot be assessed', () => {
  test('moves nothing the first time, costs no patience, and leaves the scene open', () => {
    const before = play('ring');
    const { session, score } = play('ring', ['asdf', notAssessed]);
    expect(session.customer).toEqual(before.session.customer);
    expect(session.place).toEqual({ scene: 'opening' });
    expect(isAskedAgain(session)).toBe(true);
    expect(score.turns[1]).toMatchObject({ points: 0, unassessed: 0, chances: [] });
    expect(score.best).toBe(best);
  });

  test('can be mended or chosen instead, and then nothing was lost', () => {
    const straight = play('ring', 'own', 'ask');
    for (const { session, score } of [
      play('ring', ['asdf', notAssessed], 'own', 'ask'),
      play('ring', ['asdf', notAssessed], 'own', ['asdf', notAssessed], 'ask'),
    ]) {
      expect(session.customer).toEqual(straight.session.customer);
      expect(score.overall).toBe(straight.score.overall);
      expect(score.written).toEqual({ assessed: 0, of: 0 });
    }
  });

  test('the second time running goes on, costs a turn, and takes the scene out of points and best alike', () => {
    const { session, turns, score } = play('ring', ['asdf', notAssessed], ['qwer', notAssessed]);
    expect(turns[2]?.decision.to).toEqual({ scene: 'come-again' });
    expect(session.customer.patience).toBe(scenario.customer.patience - 1);
    expect(turns[2]?.decision.faults).toEqual([]);
    const worth = play('ring', 'own').score.turns[1]?.points ?? NaN;
    expect(score.turns[2]).toMatchObject({ points: 0, unassessed: worth, chances: [] });
    expect(score.best).toBe(best - worth);
    expect(score.written).toEqual({ assessed: 0, of: 1 });
  });

  test('shows no percentage where fewer than two thirds could be assessed', () => {
    const half = play('ring', ['asdf', notAssessed], ['qwer', notAssessed], [owned, owning]);
    expect(half.score.written).toEqual({ assessed: 1, of: 2 });
    expect(half.score.overall).toBeNull();
    const most = play('ring', ['asdf', notAssessed], ['qwer', notAssessed], [owned, owning], [owned, owning]);
    expect(most.score.written).toEqual({ assessed: 2, of: 3 });
    expect(most.score.overall).not.toBeNull();
  });

  test('in another scene is asked for afresh', () => {
    const { session } = play('ring', ['asdf', notAssessed], 'own', ['asdf', notAssessed]);
    expect(isAskedAgain(session)).toBe(true);
    expect(session.place).toEqual({ scene: 'what-now' });
  });
});

describe("a trainer's word", () => {
  test('stands beside the judgement, the later on the same one instead of the earlier, and changes no score', () => {
    const { session, score } = play('ring', [owned, owning]);
    const say = (verdict: 'present' | 'absent', reason: string) => (given: typeof session) => {
      const mark = 'ownership' as const;
      const ruling = referee(scenario, given, { type: 'override', attempt: 0, turn: 1, mark, verdict, reason }, 9);
      if ('refusal' in ruling) throw new Error(ruling.refusal.message);
      return applyEvent(scenario, given, ruling.event);
    };
    const marked = say('present', 'after all')(say('absent', 'not quite')(session));
    expect(marked.overrides).toEqual([expect.objectContaining({ verdict: 'present', reason: 'after all' })]);
    expect(scoreTurns(scenario, currentAttempt(marked).turns, rubric)).toEqual(score);
  });

  test('on a reply that was never given is refused', () => {
    const mark = { mark: 'deny' as const, verdict: 'absent' as const, reason: '' };
    const ruling = referee(scenario, play('ring').session, { type: 'override', attempt: 0, turn: 7, ...mark }, 9);
    expect(ruling).toMatchObject({ refusal: { code: 'not-now' } });
  });
});
