import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import type { ScoredReply } from './scored-reply.ts';

export interface Thresholds {
  /** From which score a label is found that no rule found. */
  found: number[];
  /** Below which score what a rule found is dropped. */
  dropped: number[];
}

/** Files written as most people write count more than those that seek the oblique. */
const PLAIN = /^(?:plain|hotel-letters)/;
const PLAIN_COUNTS = 3;

/** How much agreement is given up for a find that is surer, or for a rule that keeps its word. */
const GIVEN_UP = 0.015;

/** The largest share of replies that do not own the failure and are taken to. */
const FALSELY_OWNED = 0.05;

const FOUND = steps(-3, 4);
const DROPPED = [-99, ...steps(-5, 1)];

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, at) => Math.round(from * 10 + at) / 10);
}

/** The thresholds of each label under which rules and scores together agree with what was given, finding no more than they must. */
export function chooseThresholds(replies: readonly ScoredReply[]): Thresholds {
  const chosen = learnedLabels.map((_, label) => chooseFor(replies, label));
  return { found: chosen.map(({ found }) => found), dropped: chosen.map(({ dropped }) => dropped) };
}

function chooseFor(replies: readonly ScoredReply[], label: number): { found: number; dropped: number } {
  const told = replies.map(({ file, given, sentences }) => ({
    counts: PLAIN.test(file) ? PLAIN_COUNTS : 1,
    given: given[label] ?? false,
    most: mostOf(sentences.map(({ scores }) => scores[label])),
    mostByRule: mostOf(sentences.map(({ scores, byRule }) => (byRule[label] ? scores[label] : undefined))),
  }));
  const agreement = (found: number, dropped: number) => {
    let [hits, misses, falsely, absent] = [0, 0, 0, 0];
    for (const { counts, given, most, mostByRule } of told) {
      const shown = most >= found || mostByRule >= dropped;
      if (!given) absent += counts;
      if (given && shown) hits += counts;
      else if (given) misses += counts;
      else if (shown) falsely += counts;
    }
    const tooMany = learnedLabels[label] === 'ownership' ? Math.max(0, falsely / absent - FALSELY_OWNED) : 0;
    return (hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + falsely)) - 20 * tooMany;
  };
  let [found, dropped] = [0, DROPPED[0] ?? 0];
  for (let round = 0; round < 2; round += 1) {
    const higher = smooth(FOUND.map((option) => agreement(option, dropped)));
    found = FOUND[higher.findLastIndex((value) => value >= Math.max(...higher) - GIVEN_UP)] ?? found;
    const lower = smooth(DROPPED.map((option) => agreement(found, option)));
    dropped = DROPPED[lower.findIndex((value) => value >= Math.max(...lower) - GIVEN_UP / 2)] ?? dropped;
  }
  return { found, dropped };
}

const mostOf = (scores: readonly (number | undefined)[]) =>
  scores.reduce<number>((most, score) => Math.max(most, score ?? -Infinity), -Infinity);

/** A lone peak is luck: each value is taken with its neighbours. */
function smooth(values: readonly number[]): number[] {
  return values.map((value, at) => (value * 2 + (values[at - 1] ?? value) + (values[at + 1] ?? value)) / 4);
}

/** Whether rules and scores together find the label in the reply. */
export function isShown({ sentences }: ScoredReply, label: number, found: number, dropped: number): boolean {
  return sentences.some(({ scores, byRule }) => {
    const score = scores[label] ?? -Infinity;
    return score >= found || (byRule[label] === true && score >= dropped);
  });
}
