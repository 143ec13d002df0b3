import type { CustomerState } from '../customer/customer-state.ts';
import { createCustomer, keyOf } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scoreTurn } from '../scoring/score-turn.ts';
import type { Weights } from '../scoring/weights.ts';
import { decide } from '../session/decide.ts';
import { legalPicks } from '../session/legal-picks.ts';

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
  options: string[][];
  tried: number;
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

  const stack: Node[] = [];
  const enter = (sceneId: string, state: CustomerState): Node | null => {
    const key = `${sceneId}|${keyOf(state)}`;
    const known = nodes.get(key);
    if (known) return known;
    if (nodes.size >= limit) {
      partial = true;
      return null;
    }
    const scene = scenario.scenes[sceneId];
    if (!scene) throw new Error(`no scene ${sceneId}`);
    const node: Node = {
      scene: sceneId,
      state,
      best: null,
      worst: null,
      options: legalPicks(scene, state, scenario),
      tried: 0,
    };
    nodes.set(key, node);
    scenes.add(sceneId);
    stack.push(node);
    return node;
  };

  const root = enter(scenario.start, createCustomer(scenario));
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    const picks = node?.options[node.tried];
    if (!node || !picks) {
      stack.pop();
      continue;
    }
    const decision = decide(scenario, node.scene, node.state, picks);
    const score = scoreTurn(scenario, node.scene, node.state, decision, weights);
    for (const chance of score.chances) if (chance.taken) earnable.add(chance.principle);
    const { to } = decision;
    if ('ending' in to) {
      if (!endings.has(to.ending))
        endings.set(
          to.ending,
          stack.map((step) => ({ scene: step.scene, picks: step.options[step.tried] ?? [] })),
        );
      consider(node, { raw: score.points, ending: endingOrder.get(to.ending) ?? 0, picks, next: null });
      node.tried += 1;
      continue;
    }
    const depth = stack.length;
    const next = enter(to.scene, decision.after);
    if (stack.length > depth) continue;
    node.tried += 1;
    if (next?.best)
      consider(node, { raw: score.points + next.best.raw, ending: next.best.ending, picks, next }, 'best');
    if (next?.worst)
      consider(node, { raw: score.points + next.worst.raw, ending: next.worst.ending, picks, next }, 'worst');
  }

  const endingIds = [...endingOrder.keys()];
  const summary = (which: 'best' | 'worst') => ({
    raw: root?.[which]?.raw ?? 0,
    ending: endingIds[root?.[which]?.ending ?? 0] ?? '',
    path: pathFrom(root, which),
  });
  return { best: summary('best'), worst: summary('worst'), states: nodes.size, partial, endings, scenes, earnable };
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
