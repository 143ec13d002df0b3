import type { FaultId } from '../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../simulation/doctrine/principle.ts';
import type { Judged } from '../../simulation/written/find-branch.ts';
import { findBranch } from '../../simulation/written/find-branch.ts';
import { createCustomer } from '../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';
import type { BranchTally } from './branch-tally.ts';
import { countBranch, noBranches } from './branch-tally.ts';
import type { JudgedReply } from './judge-replies.ts';

/**
 * Labelled replies in a scene that has a branch for all that its authored replies do: is the branch found from what the analysis
 * reads the one found from what people read?
 */
export function tallyGiven(judged: readonly JudgedReply[], scenario: Scenario, sceneId: string): BranchTally {
  const tally = noBranches();
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  const state = createCustomer(scenario);
  const none: ReadonlySet<string> = new Set();
  const branchOf = (reply: Judged) => findBranch(scene, state, scenario, reply, none, () => none);
  for (const { reply, analysis } of judged) {
    if (!reply.assessable) continue;
    const read = {
      shows: ids<PrincipleId>(analysis.shows, reply.unsureShows),
      faults: ids<FaultId>(analysis.faults, reply.unsureFaults),
      offers: [],
    };
    const taken = analysis.assessed ? branchOf(read) : null;
    countBranch(tally, branchOf({ ...reply, offers: [] }), taken, `${reply.id} took "${taken}"`);
  }
  return tally;
}

function ids<Id>(findings: readonly { id: Id }[], unsure: readonly Id[]): Id[] {
  return [...new Set(findings.map(({ id }) => id))].filter((id) => !unsure.includes(id));
}
