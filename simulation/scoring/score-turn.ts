import type { CustomerState } from '../customer/customer-state.ts';
import { findOrderFaults } from '../customer/order-faults.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Item } from '../scenario/items.ts';
import { principlesOf } from '../scenario/items.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import type { Decision } from '../session/decide.ts';
import { decide } from '../session/decide.ts';
import { isAskedFor } from '../session/is-asked-for.ts';
import { answerOf } from '../session/answer-of.ts';
import { itemsOffered } from '../session/legal-picks.ts';
import type { Unearned } from './earn.ts';
import { whyUnearned } from './earn.ts';
import type { Weights } from './weights.ts';

/** One occasion for a principle: taken, or missed; `unearned` says why words that were there earned nothing. */
export interface Chance {
  principle: PrincipleId;
  taken: boolean;
  unearned: Unearned | null;
  points: number;
}

/** What one answer earned and cost, in whole points. */
export interface TurnScore {
  chances: Chance[];
  faults: { id: FaultId; points: number }[];
  points: number;
  /** Points that a written reply earned beyond the best authored one there: praised, not counted. */
  beyond: number;
  /** What the best reply there could have earned, where a written one could not be assessed: it leaves the best reachable. */
  unassessed: number;
}

/**
 * The principles a scene gives an occasion for, to a trainee who stands where `state` says: those that a reply without a fault
 * shows. What only a faulty reply shows is no chance, or the debrief would have to recommend the fault.
 */
export function chancesIn(sceneId: string, scene: Scene, state: CustomerState, scenario: Scenario): PrincipleId[] {
  if (state.met.includes(sceneId)) return [];
  const isOpen = (promise: string) => state.promises.some(([id, made]) => id === promise && made === 'open');
  const sound = itemsOffered(scene, state, scenario).filter((item) => isSound(item, scene, state, scenario));
  const shown = sound.flatMap(({ reply }) => {
    const keepsOpen = reply.keeps.some((promise) => isOpen(promise));
    return principlesOf(reply).filter((id) => id !== 'followThrough' || keepsOpen);
  });
  const all = [...new Set([...shown, ...scene.expects])];
  return scene.attack ? all : all.filter((id) => id !== 'composure');
}

/** Whether picking this item has no fault, neither in its words nor in the order of things. */
export function isSound(item: Item, scene: Scene, state: CustomerState, scenario: Scenario): boolean {
  if (item.reply.faults.length > 0) return false;
  if (scene.phase !== 'talk') return true;
  return findOrderFaults(state, answerOf(scene, [item]), scenario, true, state.now).length === 0;
}

/** Scores one answer: each chance of the scene taken or missed, and what its faults cost. */
export function scoreTurn(
  scenario: Scenario,
  sceneId: string,
  before: CustomerState,
  decision: Decision,
  weights: Weights,
): TurnScore {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  if (decision.written?.analysis.assessed === false) {
    const unassessed = isAskedFor(decision) ? 0 : bestAuthored(scenario, sceneId, before, weights);
    return { ...scoreChances([], before, decision, weights), unassessed };
  }
  const score = scoreChances(chancesIn(sceneId, scene, before, scenario), before, decision, weights);
  return decision.written ? heldToAuthored(score, bestAuthored(scenario, sceneId, before, weights)) : score;
}

/** The most that an authored reply offered in this moment earns; at least 0. */
function bestAuthored(scenario: Scenario, sceneId: string, before: CustomerState, weights: Weights): number {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  const open = chancesIn(sceneId, scene, before, scenario);
  const points = itemsOffered(scene, before, scenario).map(
    (item) => scoreChances(open, before, decide(scenario, sceneId, before, [item.id]), weights).points,
  );
  return Math.max(0, ...points);
}

/** In one scene a written reply earns at most what the best authored reply there earns (design, Where a written reply goes). */
function heldToAuthored(score: TurnScore, most: number): TurnScore {
  const earned = score.chances.reduce((sum, chance) => sum + chance.points, 0);
  const beyond = Math.max(0, earned - most);
  return { ...score, points: score.points - beyond, beyond };
}

/** Scores one answer against chances already known. */
export function scoreChances(
  open: readonly PrincipleId[],
  before: CustomerState,
  decision: Decision,
  weights: Weights,
): TurnScore {
  const isPresent = (principle: PrincipleId) =>
    decision.shows.some((mark) => mark.id === principle) || (principle === 'followThrough' && decision.kept.length > 0);
  let points = 0;
  const chances = open.map((principle): Chance => {
    const present = isPresent(principle);
    const unearned = present ? whyUnearned(principle, before, decision) : null;
    const taken = present && unearned === null;
    const earned = taken ? weights.principles[principle] : 0;
    points += earned;
    return { principle, taken, unearned, points: earned };
  });
  const faults = decision.faults.map(({ id }) => ({ id, points: -weights.faults[id] }));
  for (const fault of faults) points += fault.points;
  return { chances, faults, points, beyond: 0, unassessed: 0 };
}
