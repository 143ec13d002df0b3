import type { PrincipleId } from '../doctrine/principle.ts';
import { principles } from '../doctrine/principle.ts';
import type { Item } from '../scenario/items.ts';
import { principlesOf } from '../scenario/items.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Score } from '../scoring/score.ts';
import type { Chance } from '../scoring/score-turn.ts';
import { isSound, scoreTurn } from '../scoring/score-turn.ts';
import type { Weights } from '../scoring/weights.ts';
import { decide } from '../session/decide.ts';
import { itemsOffered } from '../session/legal-picks.ts';
import type { Turn } from '../session/session.ts';
import { cite } from './cite.ts';
import type { Finding, MissedChance, TurnRecord } from './debrief.ts';
import { principlesLost, sayLine, sentenceAround, strongerLine } from './stronger-line.ts';
import { answerText, lineFor, sceneOf } from './tell-turn.ts';
import type { Person } from './wording.ts';
import { deedMissed, personOf, quoted, unearnedBecause } from './wording.ts';

/** A stronger authored reply and the chances it would have taken. */
interface Better {
  stronger: Item;
  chances: readonly Chance[];
}

/** Every turn with chances met and not taken, the dearest first, with the customer's line and the stronger authored reply. */
export function missedChances(
  scenario: Scenario,
  turns: readonly Turn[],
  score: Score,
  records: readonly TurnRecord[],
  weights: Weights,
): MissedChance[] {
  const missed = turns.flatMap((turn, index) => {
    const open = score.turns[index]?.chances.filter((chance) => !chance.taken) ?? [];
    const byReply = new Map<Item, Chance[]>();
    for (const chance of open) {
      const stronger = strongestFor(chance.principle, open, turn, scenario, weights);
      if (stronger && isStronger(stronger, turn, score.turns[index]?.points ?? 0, scenario, weights))
        byReply.set(stronger, [...(byReply.get(stronger) ?? []), chance]);
    }
    const findings = records[index]?.findings ?? [];
    const told = [...byReply].map(([stronger, chances]) => ({ stronger, chances }));
    // What was written gets one stronger line, with all that was missing in it.
    const groups = turn.text === undefined ? told.map((each) => [each]) : told.length > 0 ? [told] : [];
    return groups.map((group) => tellMissed(scenario, turn, index + 1, group, weights, findings));
  });
  return missed.sort((left, right) => right.points - left.points || left.turn - right.turn);
}

/** Of the sound replies offered in that moment that show a principle, the one that shows most of what was missed. */
function strongestFor(
  principle: PrincipleId,
  open: readonly Chance[],
  turn: Turn,
  scenario: Scenario,
  weights: Weights,
): Item | null {
  const scene = sceneOf(scenario, turn);
  const worth = ({ reply }: Item) => {
    const shown = principlesOf(reply);
    return open.reduce(
      (sum, chance) => sum + (shown.includes(chance.principle) ? weights.principles[chance.principle] : 0),
      0,
    );
  };
  return (
    itemsOffered(scene, turn.before, scenario)
      .filter((item) => principlesOf(item.reply).includes(principle) && isSound(item, scene, turn.before, scenario))
      .sort((left, right) => worth(right) - worth(left))[0] ?? null
  );
}

function tellMissed(
  scenario: Scenario,
  turn: Turn,
  number: number,
  group: readonly Better[],
  weights: Weights,
  findings: readonly Finding[],
): MissedChance {
  const [first] = group;
  if (!first) throw new Error('a missed chance has a stronger reply');
  const { stronger } = first;
  const chances = group.flatMap((each) => each.chances);
  const replyFor = (principle: PrincipleId) =>
    group.find((each) => each.chances.some((chance) => chance.principle === principle))?.stronger ?? stronger;
  const scene = sceneOf(scenario, turn);
  const person = personOf(scenario.customer);
  const says = lineFor(scene.says, turn.before, scenario, turn.followsWritten);
  const said = answerText(scene, turn);
  const unearned = chances.flatMap((chance) => tellUnearned(chance, turn));
  const what = unearned.length > 0 ? unearned.join(' ') : `You ${says ? 'said' : 'chose'} ${quoted(said)}.`;
  const better =
    stronger.words === said
      ? ''
      : ` ${missedDeeds(chances, replyFor, person, scene.phase === 'talk' || (scene.phase === 'after' && stronger.reply.say !== undefined))}`;
  const built =
    turn.text === undefined
      ? null
      : strongerLine(turn.text, findings, missingFrom(turn.text, findings, chances, group));
  const steps = chances.map(({ principle }) => {
    const { steps: own } = principles[principle];
    return stronger.reply.cites && own.includes(stronger.reply.cites) ? stronger.reply.cites : own[0];
  });
  return {
    turn: number,
    principles: chances.map(({ principle }) => ({
      id: principle,
      name: principles[principle].name,
      quote: quoteFor(principle, replyFor(principle)),
    })),
    points: chances.reduce((sum, { principle }) => sum + weights.principles[principle], 0),
    customerLine: says ?? lineFor(scene.tell, turn.before, scenario) ?? '',
    said,
    stronger: built ? sayLine(built) : stronger.words,
    built,
    remark: what + better,
    cites: [...new Set(steps)].filter((step) => step !== undefined).map(cite),
  };
}

/** What a stronger line has to add: what was not said, and what stood in sentences that are better left out. */
function missingFrom(
  text: string,
  findings: readonly Finding[],
  chances: readonly Chance[],
  group: readonly Better[],
): { principle: PrincipleId; sentence: string }[] {
  const lost = principlesLost(text, findings);
  const missed = chances.flatMap(({ principle, unearned }) => (unearned === null ? [principle] : []));
  return [...new Set([...missed, ...lost])].flatMap((principle) => {
    const better =
      group.find((each) => each.chances.some((chance) => chance.principle === principle)) ??
      group.find(({ stronger }) => principlesOf(stronger.reply).includes(principle));
    return better ? [missingSentence(principle, better.stronger)] : [];
  });
}

/** The sentence of a stronger reply that shows a principle. */
function missingSentence(principle: PrincipleId, stronger: Item): { principle: PrincipleId; sentence: string } {
  return { principle, sentence: sentenceAround(stronger.words, quoteFor(principle, stronger)) };
}

function quoteFor(principle: PrincipleId, { reply, words }: Item): string {
  return reply.shows.find((mark) => mark.id === principle)?.quote ?? words;
}

/** Whether a reply would have scored more in that moment than what was said: only then is it worth telling. */
function isStronger(item: Item, turn: Turn, earned: number, scenario: Scenario, weights: Weights): boolean {
  const { task } = sceneOf(scenario, turn);
  if (task !== 'choose' && task !== 'schedule') return !turn.picks.includes(item.id);
  const decision = decide(scenario, turn.scene, turn.before, [item.id]);
  return scoreTurn(scenario, turn.scene, turn.before, decision, weights).points > earned;
}

/** Words that were there and earned nothing, with what took them back. */
function tellUnearned({ principle, unearned }: Chance, { decision }: Turn): string[] {
  if (!unearned) return [];
  const own = decision.shows.find((mark) => mark.id === principle)?.quote;
  const spoiler = decision.faults.find((mark) => mark.quote)?.quote ?? null;
  const subject = own ? quoted(own) : `What you said for “${principles[principle].name.toLowerCase()}”`;
  return [`${subject} was there; ${unearnedBecause(unearned, spoiler)}.`];
}

function missedDeeds(
  chances: readonly Chance[],
  replyFor: (principle: PrincipleId) => Item,
  person: Person,
  isSpoken: boolean,
): string {
  const [first, ...rest] = chances.map(({ principle }, index) => {
    const stronger = replyFor(principle);
    const quote = quoteFor(principle, stronger);
    const words = quote === stronger.words && index > 0 ? 'and it' : quoted(quote, 90);
    return `${words} would have ${deedMissed(principle, person, isSpoken)}`;
  });
  return first ? `${[first, ...rest].join('; ')}.` : '';
}
