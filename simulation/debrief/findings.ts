import { faults } from '../doctrine/fault.ts';
import { principles } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { TurnScore } from '../scoring/score-turn.ts';
import { answerOf, itemsPicked } from '../session/answer-of.ts';
import type { Decision } from '../session/decide.ts';
import type { Turn } from '../session/session.ts';
import { cite } from './cite.ts';
import type { Finding } from './debrief.ts';
import { deedDone, personOf, unearnedBecause } from './wording.ts';

/** Faults that take words back, so that the words they stand in are named beside what they spoilt. */
const spoilers = ['mixedMessage', 'deny', 'blameCustomer', 'defensive'];

/** The margin notes of a turn: every principle present, earned or not, and every fault, each with its words. */
export function findingsOf(turn: Turn, score: TurnScore, answer: string, scenario: Scenario): Finding[] {
  const { decision } = turn;
  const person = personOf(scenario.customer);
  const scene = scenario.scenes[turn.scene];
  const isSpoken =
    turn.text !== undefined || (scene !== undefined && answerOf(scene, itemsPicked(scene, turn.picks)).isSpoken);
  const spoiler = decision.faults.find((mark) => spoilers.includes(mark.id) && mark.quote !== null)?.quote ?? null;
  const kept = decision.kept.length > 0 && !decision.shows.some((mark) => mark.id === 'followThrough');
  const shows = kept ? [...decision.shows, { id: 'followThrough' as const, quote: null }] : decision.shows;

  const shown = shows.map(({ id, quote }): Finding => {
    const chance = score.chances.find((each) => each.principle === id);
    const unearned = chance?.unearned ?? null;
    const because = unearned ? unearnedBecause(unearned, spoiler) : deedDone(id, person, isSpoken);
    const kind = chance && !chance.taken ? 'unearned' : 'shown';
    return {
      kind,
      id,
      name: principles[id].name,
      points: chance?.points ?? 0,
      because,
      unearned,
      rule: null,
      cite: null,
      ...place(quote, answer),
    };
  });
  const faulty = decision.faults.map(({ id, quote, because }): Finding => {
    const promise = id === 'brokenPromise' && because ? scenario.promises[because]?.line : undefined;
    const points = score.faults.find((fault) => fault.id === id)?.points ?? 0;
    const why = promise ? `“${promise}” was promised and not kept` : (because ?? faults[id].teaching);
    return {
      ...{ kind: 'fault', id, name: faults[id].name, points, because: why, unearned: null, rule: null, cite: null },
      ...place(quote, answer),
    };
  });
  const found = [...shown, ...faulty];
  const placed = decision.written ? found.flatMap((finding) => inItsPlaces(finding, decision)) : found;
  return placed.sort((left, right) => (left.start ?? Infinity) - (right.start ?? Infinity) || 0);
}

/** A finding in a written reply, once for each place where its words stand; the points are those of the first. */
function inItsPlaces(finding: Finding, { written }: Decision): Finding[] {
  const places = [...(written?.analysis.shows ?? []), ...(written?.analysis.faults ?? [])].filter(
    ({ id }) => id === finding.id,
  );
  if (places.length === 0) return [finding];
  return places.map(({ quote, start, end, rule, source }, index) => ({
    ...finding,
    ...{ quote, start, end, rule, cite: cite(source) },
    points: index === 0 ? finding.points : 0,
  }));
}

/** Where quoted words stand in the answer; the whole answer where no words are quoted. */
function place(quote: string | null, answer: string): { quote: string; start: number | null; end: number | null } {
  const start = quote === null ? -1 : answer.indexOf(quote);
  return quote === null || start < 0
    ? { quote: quote ?? answer, start: null, end: null }
    : { quote, start, end: start + quote.length };
}
