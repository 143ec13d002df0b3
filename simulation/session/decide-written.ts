import type { Answer } from '../customer/answer.ts';
import type { CustomerState } from '../customer/customer-state.ts';
import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { ReplyFinding } from '../reply/reply-analysis.ts';
import type { Mark } from '../scenario/schema-parts.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import type { Decision } from './decide.ts';
import { decideAnswer, engineVersion } from './decide.ts';
import { firstOfEach } from './answer-of.ts';
import { elsewhere } from './can-write.ts';
import type { WrittenJudgement } from './written-judgement.ts';

/** Faults with which nobody has kept calm under an attack (S3-3). */
const LOST_COMPOSURE: readonly FaultId[] = ['defensive', 'blameCustomer', 'deny', 'minimise'];

/**
 * Decides a written reply by the same rules as a chosen one. One that could not be assessed moves nothing and costs no patience
 * the first time: the scene stays open. `isAgain`: the reply before it, in this scene, could not be assessed either.
 */
export function decideWritten(
  scenario: Scenario,
  sceneId: string,
  state: CustomerState,
  written: WrittenJudgement,
  isAgain: boolean,
): Decision {
  const scene = scenario.scenes[sceneId];
  const otherwise = scene && elsewhere(scene);
  if (!scene || !otherwise) throw new Error(`no written reply in ${sceneId}`);
  if (!written.analysis.assessed && !isAgain) return { ...nothingMoved(sceneId, state), written };
  const reply = written.reply === null ? undefined : scene.replies?.[written.reply];
  const branches = (reply && (reply.go ?? scene.go)) ?? otherwise;
  const answer = answerWritten(scene, written);
  return { ...decideAnswer(scenario, sceneId, state, { answer, branches }, true), written };
}

function nothingMoved(sceneId: string, state: CustomerState): Decision {
  return {
    engine: engineVersion,
    ...{ shows: [], faults: [], offers: [], promises: [], kept: [], broken: [], terms: [] },
    after: state,
    to: { scene: sceneId },
  };
}

/** What a written reply does, as an answer like any other. Facts it leaves behind are those of the branch it takes. */
function answerWritten(scene: Scene, { analysis, offers, promises, reply }: WrittenJudgement): Answer {
  const faults = marksOf(analysis.faults);
  const shows = marksOf(analysis.shows);
  const isCalm = shows.length > 0 && !faults.some(({ id }) => LOST_COMPOSURE.includes(id));
  const composure: Mark<PrincipleId>[] = scene.attack && isCalm ? [{ id: 'composure', quote: null }] : [];
  const taken = reply === null ? undefined : scene.replies?.[reply];
  return {
    shows: [...shows, ...composure],
    faults,
    offers,
    promises,
    keeps: [],
    remembers: taken?.remembers ?? [],
    takes: taken?.takes ?? 0,
    at: null,
    isSpoken: true,
  };
}

/** What was found, each thing once, with the words where it stands first. */
function marksOf<Id extends PrincipleId | FaultId>(findings: readonly ReplyFinding<Id>[]): Mark<Id>[] {
  return firstOfEach(findings).map(({ id, quote }) => ({ id, quote }));
}
