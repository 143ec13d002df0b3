import type { CustomerState } from '../customer/customer-state.ts';
import { lookupIn } from '../customer/lookup.ts';
import { holds } from '../scenario/condition.ts';
import { findItem, principlesOf } from '../scenario/items.ts';
import type { Variant } from '../scenario/schema-parts.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import type { Node, Taken, Watch } from './node.ts';
import type { ReplySurvey, SceneSurvey } from './scene-survey.ts';
import type { Trace } from './trace.ts';
import type { Valued } from './valued.ts';
import { traceState } from './trace-state.ts';

type Explored = Parameters<Watch['left']>[0];
/** What the states seen so far have shown. */
export interface Gathered {
  scenes: Map<string, SceneSurvey>;
  made: Map<string, Node[]>;
  kept: Set<string>;
  traces: Map<Node, Trace>;
}

/**
 * Adds what one explored state shows to what is known of its scene, its replies and the promises. What is not judged only counts
 * as reached: states past a written reply say nothing of the balance of a scene that is also reached by choice.
 */
export function surveyState(
  scenario: Scenario,
  explored: Explored,
  gathered: Gathered,
  isJudged: boolean,
  isPastWritten: boolean,
) {
  const { node, state, taken, chances } = explored;
  const scene = scenario.scenes[node.scene];
  const survey = gathered.scenes.get(node.scene);
  if (!scene || !survey) return;
  const valued = taken.flatMap((each) => valuesOf(each, scene));
  gathered.traces.set(node, traceState(taken, valued, gathered.traces));
  survey.states.push(node);
  if (!isPastWritten) survey.byChoice += 1;
  for (const id of chances) survey.chances.add(id);
  addVariants(survey.spoken, scene.says, state, scenario);
  addVariants(survey.told, scene.tell, state, scenario);
  const answers = taken.reduce((sum, { group }) => sum + group.length, 0);
  if (answers === 0) survey.deadEnds.push(node);
  if (answers < 3 && isJudged) survey.sparse.push(node);
  for (const { decision } of taken) {
    for (const id of decision.kept) gathered.kept.add(id);
    for (const id of decision.promises) gathered.made.set(id, addTo(gathered.made.get(id), node));
  }
  surveyReplies(node, scene, valued, survey.replies, isJudged);
}

const addTo = (nodes: Node[] | undefined, node: Node) => {
  if (!nodes) return [node];
  if (nodes.at(-1) !== node) nodes.push(node);
  return nodes;
};

/** The answers of a group; those whose outcome was not searched are left out. */
function valuesOf(taken: Taken, scene: Scene): Valued[] {
  const rest = taken.ending !== null ? 0 : taken.next?.best?.raw;
  if (rest === undefined) return [];
  const inOrder = taken.decision.faults.some((mark) => mark.because !== undefined);
  return taken.group.map(({ picks, answer }, index) => ({
    taken,
    index,
    picks: scene.task === 'whys' ? picks.map((pick, at) => `${at + 1}-${pick}`) : picks,
    value: (taken.scores[index]?.points ?? 0) + rest,
    marked: answer.faults.length > 0,
    sound: answer.faults.length === 0 && !inOrder,
  }));
}

/** The variant that is spoken in this state, after a taken reply and after a written one. */
function addVariants(
  seen: Set<number>,
  variants: readonly Variant[] | undefined,
  state: CustomerState,
  scenario: Scenario,
) {
  if (!variants) return;
  for (const written of [false, true]) {
    const lookup = lookupIn(state, scenario, written);
    const place = variants.findIndex(({ when }) => !when || holds(when, lookup));
    if (place >= 0) seen.add(place);
  }
}

function surveyReplies(
  node: Node,
  scene: Scene,
  valued: readonly Valued[],
  replies: ReadonlyMap<string, ReplySurvey>,
  isJudged: boolean,
) {
  let best = -Infinity;
  let bestSound = -Infinity;
  let bestMarked = -Infinity;
  const withItem = new Map<string, { value: number; sound: boolean }>();
  for (const { picks, value, marked, sound } of valued) {
    best = Math.max(best, value);
    if (sound) bestSound = Math.max(bestSound, value);
    if (marked) bestMarked = Math.max(bestMarked, value);
    for (const id of picks) {
      const known = withItem.get(id);
      if (!known || value > known.value) withItem.set(id, { value, sound: sound || (known?.sound ?? false) });
      else known.sound ||= sound;
    }
  }
  for (const [id, { value, sound }] of withItem) {
    const reply = replies.get(id);
    const item = findItem(scene, id);
    if (!reply || !item) continue;
    reply.offered.push(node);
    if (!isJudged) continue;
    reply.judged += 1;
    if (value === best) reply.best += 1;
    if (item.reply.faults.length > 0 && bestSound > -Infinity && value >= bestSound) reply.free.push(node);
    if (!sound) continue;
    reply.sound += 1;
    if (principlesOf(item.reply).length > 0 && bestMarked >= value) reply.belowFault += 1;
  }
}
