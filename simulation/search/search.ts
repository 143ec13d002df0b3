import type { CustomerState } from '../customer/customer-state.ts';
import { createCustomer } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import { chancesIn, scoreChances } from '../scoring/score-turn.ts';
import type { Weights } from '../scoring/weights.ts';
import { decideAnswer } from '../session/decide.ts';
import type { Option } from './options.ts';
import { prepareOptions } from './options.ts';
import { keyOf, relevanceOf } from './relevance.ts';

/** One step of a path: the scene and what was picked in it. */
export interface Step {
  scene: string;
  picks: string[];
}

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

/** From a state on: the most and the least that can still be scored, and the steps that do it. */
interface Outlook {
  raw: number;
  /** Place of the ending in the file: of two ways with equal points, best takes the better ending, worst the worse. */
  ending: number;
  picks: string[];
  next: Node | null;
}

interface Node {
  scene: string;
  state: CustomerState;
  best: Outlook | null;
  worst: Outlook | null;
  options: readonly Option[];
  chances: readonly PrincipleId[];
  tried: number;
  /** The state that the option being tried leads to, while it is explored, and the points of getting there. */
  waiting: { next: Node; points: number } | null;
}

export const defaultStateLimit = 1_000_000;

/** Walks every state a scenario can reach, once each, and keeps the best and worst way from each (design, The customer). */
export function search(scenario: Scenario, weights: Weights, limit = defaultStateLimit): SearchResult {
  const endingOrder = new Map(Object.keys(scenario.endings).map((id, index) => [id, index]));
  const nodes = new Map<string, Node>();
  const endings = new Map<string, Step[]>();
  const earnable = new Set<PrincipleId>();
  const scenes = new Set<string>();
  let partial = false;

  const relevance = relevanceOf(scenario);
  const optionsFor = prepareOptions(scenario);
  const stack: Node[] = [];
  const enter = (sceneId: string, state: CustomerState): Node | null => {
    const scene = scenario.scenes[sceneId];
    const relevant = relevance.get(sceneId);
    if (!scene || !relevant) throw new Error(`no scene ${sceneId}`);
    const key = `${sceneId}|${keyOf(state, relevant)}`;
    const known = nodes.get(key);
    if (known) return known;
    if (nodes.size >= limit) {
      partial = true;
      return null;
    }
    const chances = chancesIn(sceneId, scene, state, scenario);
    const options = optionsFor(sceneId, scene, state);
    const node: Node = { scene: sceneId, state, best: null, worst: null, options, chances, tried: 0, waiting: null };
    nodes.set(key, node);
    scenes.add(sceneId);
    stack.push(node);
    return node;
  };

  const root = enter(scenario.start, createCustomer(scenario));
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    const option = node?.options[node.tried];
    if (!node || !option) {
      stack.pop();
      continue;
    }
    if (node.waiting) {
      considerVia(node, option.picks, node.waiting.next, node.waiting.points);
      node.waiting = null;
      node.tried += 1;
      continue;
    }
    const decision = decideAnswer(scenario, node.scene, node.state, option);
    const score = scoreChances(node.chances, node.state, decision, weights);
    for (const chance of score.chances) if (chance.taken) earnable.add(chance.principle);
    if ('ending' in decision.to) {
      const { ending } = decision.to;
      if (!endings.has(ending)) endings.set(ending, stack.map(stepOf));
      consider(node, { raw: score.points, ending: endingOrder.get(ending) ?? 0, picks: option.picks, next: null });
      node.tried += 1;
      continue;
    }
    const next = enter(decision.to.scene, decision.after);
    if (next) node.waiting = { next, points: score.points };
    else node.tried += 1;
  }

  const endingIds = [...endingOrder.keys()];
  const summary = (which: 'best' | 'worst') => ({
    raw: root?.[which]?.raw ?? 0,
    ending: endingIds[root?.[which]?.ending ?? 0] ?? '',
    path: pathFrom(root, which),
  });
  return { best: summary('best'), worst: summary('worst'), states: nodes.size, partial, endings, scenes, earnable };
}

const stepOf = ({ scene, options, tried }: Node): Step => ({ scene, picks: options[tried]?.picks ?? [] });

function considerVia(node: Node, picks: string[], next: Node, points: number) {
  if (next.best) consider(node, { raw: points + next.best.raw, ending: next.best.ending, picks, next }, 'best');
  if (next.worst) consider(node, { raw: points + next.worst.raw, ending: next.worst.ending, picks, next }, 'worst');
}

function consider(node: Node, outlook: Outlook, only?: 'best' | 'worst') {
  const { best, worst } = node;
  if (
    only !== 'worst' &&
    (!best || outlook.raw > best.raw || (outlook.raw === best.raw && outlook.ending < best.ending))
  )
    node.best = outlook;
  if (
    only !== 'best' &&
    (!worst || outlook.raw < worst.raw || (outlook.raw === worst.raw && outlook.ending > worst.ending))
  )
    node.worst = outlook;
}

function pathFrom(root: Node | null, which: 'best' | 'worst'): Step[] {
  const path: Step[] = [];
  for (let node = root; node; node = node[which]?.next ?? null) {
    if (node[which]) path.push({ scene: node.scene, picks: node[which].picks });
  }
  return path;
}
