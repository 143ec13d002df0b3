import type { Answer } from '../customer/answer.ts';
import type { CustomerState } from '../customer/customer-state.ts';
import { withMembers } from '../customer/customer-state.ts';
import type { OrderFault } from '../customer/order-faults.ts';
import { breakOpenPromises } from '../customer/promises.ts';
import { react } from '../customer/react.ts';
import type { Term } from '../customer/terms.ts';
import { faultTerms } from '../customer/terms.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { loopingScenes } from '../scenario/flow.ts';
import type { Mark } from '../scenario/schema-parts.ts';
import type { Branch, Scenario, Scene } from '../scenario/schema.ts';
import type { WrittenJudgement } from './written-judgement.ts';
import { firstEnding, follow } from './follow.ts';
import { answerOf, itemsPicked } from './answer-of.ts';

/** The version of these rules; stored with every decision, so that a later engine never re-judges an earlier run. */
export const engineVersion = '1';

/** Where a run stands: a scene to be answered, or an ending reached. */
export type Place = { scene: string } | { ending: string };

/** Everything that was decided about one answer when it was given. Replay applies it and judges nothing again. */
export interface Decision {
  engine: string;
  shows: readonly Mark<PrincipleId>[];
  faults: readonly (Mark<FaultId> & { because?: string })[];
  offers: readonly string[];
  promises: readonly string[];
  kept: readonly string[];
  broken: readonly string[];
  terms: readonly Term[];
  after: CustomerState;
  to: Place;
  /** How a written reply was judged; absent where a reply was chosen. */
  written?: WrittenJudgement;
}

/** Judges picks in a scene: what they show, how the customer takes them, where they lead. Picks must be legal. */
export function decide(scenario: Scenario, sceneId: string, state: CustomerState, picks: readonly string[]): Decision {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  return decideAnswer(scenario, sceneId, state, prepareAnswer(scene, picks));
}

/** An answer and where it may lead: all that a decision needs, and independent of the customer. */
export interface PreparedAnswer {
  answer: Answer;
  branches: readonly Branch[];
}

/** The answer behind picks, ready to be decided for any customer. */
export function prepareAnswer(scene: Scene, picks: readonly string[]): PreparedAnswer {
  const items = itemsPicked(scene, picks);
  return { answer: answerOf(scene, items), branches: items.find((item) => item.reply.go)?.reply.go ?? scene.go ?? [] };
}

/** Judges a prepared answer for this customer. */
export function decideAnswer(
  scenario: Scenario,
  sceneId: string,
  state: CustomerState,
  { answer, branches }: PreparedAnswer,
  isWritten = false,
): Decision {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  const reaction = react(state, answer, scene, scenario);
  const isLooping = loopsOf(scenario).has(sceneId);
  const reached = isLooping ? { ...reaction.after, met: withMembers(reaction.after.met, [sceneId]) } : reaction.after;
  const target = follow(branches, scene, reached, scenario, isWritten);
  const isOver = !Object.hasOwn(scenario.scenes, target);
  const settled = isOver
    ? settleEnd(reached)
    : { after: waitFor(reached, scenario.scenes[target]), broken: [], terms: [] };
  const ending = target === 'end' ? firstEnding(settled.after, scenario) : target;
  const broken = [...reaction.broken, ...settled.broken];
  return {
    engine: engineVersion,
    shows: answer.shows,
    faults: [...answer.faults, ...reaction.orderFaults.map(toMark), ...broken.map(brokenMark)],
    offers: answer.offers,
    promises: answer.promises,
    kept: reaction.kept,
    broken,
    terms: [...reaction.terms, ...settled.terms],
    after: settled.after,
    to: isOver ? { ending } : { scene: target },
  };
}

/** Time passes until the scene that follows happens; where it is later already, nothing changes. */
function waitFor(state: CustomerState, scene: Scene | undefined): CustomerState {
  return scene?.at === undefined || scene.at <= state.now ? state : { ...state, now: scene.at };
}

/** When a run is over, a promise still open is broken (design, Promises and time). */
function settleEnd(state: CustomerState): { after: CustomerState; broken: string[]; terms: Term[] } {
  const { promises, broken } = breakOpenPromises(state.promises);
  if (broken.length === 0) return { after: state, broken, terms: [] };
  const terms = faultTerms(broken.map(() => 'brokenPromise'));
  const trust = Math.max(0, state.trust + terms.reduce((sum, term) => sum + term.trust, 0));
  const arousal = Math.min(100, state.arousal + terms.reduce((sum, term) => sum + term.arousal, 0));
  return { after: { ...state, promises, trust, arousal, capped: 'half' }, broken, terms };
}

const toMark = ({ id, because }: OrderFault) => ({ id, quote: null, because });
const brokenMark = (promise: string) => ({ id: 'brokenPromise' as const, quote: null, because: promise });

const loopsByScenario = new WeakMap<Scenario, Set<string>>();

function loopsOf(scenario: Scenario): Set<string> {
  const known = loopsByScenario.get(scenario);
  if (known) return known;
  const loops = loopingScenes(scenario);
  loopsByScenario.set(scenario, loops);
  return loops;
}
