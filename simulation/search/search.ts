import type { CustomerState } from '../customer/customer-state.ts';
import { createCustomer } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import { chancesIn, scoreChances } from '../scoring/score-turn.ts';
import type { Weights } from '../scoring/weights.ts';
import type { Decision } from '../session/decide.ts';
import { decideAnswer } from '../session/decide.ts';
import type { Frame, Node, Outlook, Step, Tried, Watch } from './node.ts';
import { consider, pathFrom, priceOf, stepOf } from './node.ts';
import type { OptionGroup } from './options.ts';
import { prepareOptions } from './options.ts';
import { answerOf } from '../session/answer-of.ts';
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
 * number of states met from time to time, so that a host can go on serving or show progress; answered with `true` it stops there
 * and tells what it has. Whoever watches is afterwards led along the neutral ways of written replies as well, one to a run: they
 * earn nothing and count for neither best nor worst.
 */
export function* searchInSteps(
  scenario: Scenario,
  weights: Weights,
  limit = defaultStateLimit,
  watch: Watch | null = null,
): Generator<number, SearchResult, boolean | undefined> {
  const endingOrder = new Map(Object.keys(scenario.endings).map((id, index) => [id, index]));
  const relevance = relevanceOf(scenario, watch !== null);
  const groupsFor = prepareOptions(scenario);
  let mayEnter = limit;
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
    if (states >= mayEnter) {
      partial = true;
      return null;
    }
    const chances = chancesIn(sceneId, scene, state, scenario);
    const groups = groupsFor(sceneId, scene, state);
    const node: Node = { scene: sceneId, best: null, worst: null };
    inScene.set(key, node);
    states += 1;
    stack.push({ node, state, groups, chances, tried: 0, waiting: null, taken: [] });
    return node;
  };

  /** Prices the answers of a group, which all lead to the same decision but for their marks. */
  const tryGroup = ({ chances, state }: Frame, group: OptionGroup, decision: Decision): Tried => {
    const found = decision.faults.filter((mark) => mark.because !== undefined);
    const scores = group.map(({ answer }) => {
      const own = { ...decision, shows: answer.shows, faults: [...answer.faults, ...found] };
      const score = scoreChances(chances, state, own, weights);
      for (const chance of score.chances) if (chance.taken) earnable.add(chance.principle);
      return score;
    });
    const priced = priceOf(group.map(({ picks }, index) => ({ picks, points: scores[index]?.points ?? 0 })));
    return { decision, priced, scores };
  };

  /** Takes the group a frame has tried into account, and goes on to the next. */
  const settle = (
    frame: Frame,
    group: OptionGroup,
    { priced, ...tried }: Tried,
    next: Node | null,
    ending: Outlook | null,
  ) => {
    consider(frame.node, priced, ending ?? next?.best ?? null, ending ?? next?.worst ?? null, next);
    if (watch) frame.taken.push({ ...tried, group, next, ending: ending?.ending ?? null });
    frame.waiting = null;
    frame.tried += 1;
  };

  const neutral: { from: Node; to: string; state: CustomerState }[] = [];
  let reported = 0;
  function* explore(isPastWritten: boolean): Generator<number, void, boolean | undefined> {
    while (stack.length > 0) {
      if (states - reported >= statesPerStep) {
        reported = states;
        if (yield states) mayEnter = 0;
      }
      const frame = stack[stack.length - 1];
      const group = frame?.groups[frame.tried];
      if (!frame || !group) {
        stack.pop();
        if (frame && watch) {
          watch.left(frame, isPastWritten);
          const past = isPastWritten ? null : pastWritten(scenario, frame);
          if (past) neutral.push({ from: frame.node, ...past });
        }
        continue;
      }
      const { node, waiting } = frame;
      if (waiting) {
        settle(frame, group, waiting.tried, waiting.next, null);
        continue;
      }
      const decision = decideAnswer(scenario, node.scene, frame.state, group[0]);
      const tried = tryGroup(frame, group, decision);
      if ('ending' in decision.to) {
        const { ending } = decision.to;
        if (!endings.has(ending)) endings.set(ending, stack.map(stepOf));
        settle(frame, group, tried, null, { raw: 0, ending: endingOrder.get(ending) ?? 0, picks: [], next: null });
        continue;
      }
      const next = enter(decision.to.scene, decision.after);
      if (next) frame.waiting = { next, tried };
      else settle(frame, group, tried, null, null);
    }
  }

  const root = enter(scenario.start, createCustomer(scenario));
  yield* explore(false);
  const reachable = states;
  for (const { from, to, state } of neutral) {
    const next = enter(to, state);
    yield* explore(true);
    if (next) watch?.wrote(from, next);
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
    states: reachable,
    partial,
    endings,
    scenes: new Set(nodes.keys()),
    earnable,
  };
}

/** Where a written reply leads that shows nothing and matches nothing: it costs its turn and takes the neutral way. */
function pastWritten(scenario: Scenario, { node, state }: Frame): { to: string; state: CustomerState } | null {
  const scene = scenario.scenes[node.scene];
  if (!scene?.write) return null;
  const branches = [{ to: scene.write.otherwise }];
  const { to, after } = decideAnswer(scenario, node.scene, state, { answer: answerOf(scene, []), branches });
  return 'scene' in to ? { to: to.scene, state: after } : null;
}
