import type { CustomerState } from '../customer/customer-state.ts';
import { createCustomer } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import { chancesIn, scoreChances } from '../scoring/score-turn.ts';
import type { Weights } from '../scoring/weights.ts';
import type { Decision } from '../session/decide.ts';
import { decideAnswer } from '../session/decide.ts';
import type { Frame, Node, Outlook, Priced, Step } from './node.ts';
import { consider, pathFrom, priceOf, stepOf } from './node.ts';
import type { OptionGroup } from './options.ts';
import { prepareOptions } from './options.ts';
import { keyOf, relevanceOf } from './relevance.ts';

/** What exact search over every reachable state found. Points are raw. */
export interface SearchResult {
  best: { raw: number; ending: string; path: Step[] };
  worst: { raw: number; ending: string; path: Step[] };
  /** How many different states were met. */
  states: number;
  /** True where the limit was reached: best and worst are then those of the part that was seen. */
  partial: boolean;
  endings: Map<string, Step[]>;
  scenes: Set<string>;
  earnable: Set<PrincipleId>;
}

const defaultStateLimit = 1_000_000;
const statesPerStep = 500;

/** Searches to the end at once. */
export function search(scenario: Scenario, weights: Weights, limit = defaultStateLimit): SearchResult {
  const steps = searchInSteps(scenario, weights, limit);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Walks every state a scenario can reach, once each, and keeps the best and worst way from each (design, The customer). Yields the
 * number of states met from time to time, so that a host can go on serving, show progress, or stop.
 */
export function* searchInSteps(
  scenario: Scenario,
  weights: Weights,
  limit = defaultStateLimit,
): Generator<number, SearchResult> {
  const endingOrder = new Map(Object.keys(scenario.endings).map((id, index) => [id, index]));
  const relevance = relevanceOf(scenario);
  const groupsFor = prepareOptions(scenario);
  const nodes = new Map<string, Map<string, Node>>();
  const endings = new Map<string, Step[]>();
  const earnable = new Set<PrincipleId>();
  const stack: Frame[] = [];
  let states = 0;
  let partial = false;

  const enter = (sceneId: string, state: CustomerState): Node | null => {
    const scene = scenario.scenes[sceneId];
    const relevant = relevance.get(sceneId);
    if (!scene || !relevant) throw new Error(`no scene ${sceneId}`);
    const inScene = nodes.get(sceneId) ?? new Map<string, Node>();
    nodes.set(sceneId, inScene);
    const key = keyOf(state, relevant);
    const known = inScene.get(key);
    if (known) return known;
    if (states >= limit) {
      partial = true;
      return null;
    }
    const chances = chancesIn(sceneId, scene, state, scenario);
    const groups = groupsFor(sceneId, scene, state);
    const node: Node = { scene: sceneId, best: null, worst: null };
    inScene.set(key, node);
    states += 1;
    stack.push({ node, state, groups, chances, tried: 0, waiting: null });
    return node;
  };

  /** The dearest and the cheapest answer of a group, which all lead to the same decision but for their marks. */
  const price = ({ chances, state }: Frame, group: OptionGroup, decision: Decision): Priced => {
    const found = decision.faults.filter((mark) => mark.because !== undefined);
    const options = group.map(({ picks, answer }) => {
      const own = { ...decision, shows: answer.shows, faults: [...answer.faults, ...found] };
      const score = scoreChances(chances, state, own, weights);
      for (const chance of score.chances) if (chance.taken) earnable.add(chance.principle);
      return { picks, points: score.points };
    });
    return priceOf(options);
  };

  const root = enter(scenario.start, createCustomer(scenario));
  for (let reported = 0; stack.length > 0;) {
    if (states - reported >= statesPerStep) {
      reported = states;
      yield states;
    }
    const frame = stack[stack.length - 1];
    const group = frame?.groups[frame.tried];
    if (!frame || !group) {
      stack.pop();
      continue;
    }
    const { node, waiting } = frame;
    if (waiting) {
      const { next, priced } = waiting;
      consider(node, priced, next.best, next.worst, next);
      frame.waiting = null;
      frame.tried += 1;
      continue;
    }
    const decision = decideAnswer(scenario, node.scene, frame.state, group[0]);
    const priced = price(frame, group, decision);
    if ('ending' in decision.to) {
      const { ending } = decision.to;
      if (!endings.has(ending)) endings.set(ending, stack.map(stepOf));
      const end: Outlook = { raw: 0, ending: endingOrder.get(ending) ?? 0, picks: [], next: null };
      consider(node, priced, end, end, null);
      frame.tried += 1;
      continue;
    }
    const next = enter(decision.to.scene, decision.after);
    if (next) frame.waiting = { next, priced };
    else frame.tried += 1;
  }

  const endingIds = [...endingOrder.keys()];
  const summary = (which: 'best' | 'worst') => ({
    raw: root?.[which]?.raw ?? 0,
    ending: endingIds[root?.[which]?.ending ?? 0] ?? '',
    path: pathFrom(root, which),
  });
  return {
    best: summary('best'),
    worst: summary('worst'),
    states,
    partial,
    endings,
    scenes: new Set(nodes.keys()),
    earnable,
  };
}
