import { createCustomer } from '../../simulation/customer/customer-state.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import type { Reply, Scenario, Scene } from '../../simulation/scenario/schema.ts';
import { canWrite } from '../../simulation/session/can-write.ts';
import { judgeWritten } from '../../simulation/written/judge-written.ts';
import type { BranchTally } from './branch-tally.ts';
import { countBranch, noBranches } from './branch-tally.ts';

/** Every authored reply of a library's talk, given as if it had been written: does it lead where its author leads it? */
export function tallyAuthored(scenarios: readonly Scenario[], language: Language): BranchTally {
  const tally = noBranches();
  for (const scenario of scenarios)
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      if (!canWrite(scene)) continue;
      for (const [name, reply] of Object.entries(scene.replies ?? {})) {
        const text = reply.say ?? '';
        const { reply: taken } = judgeWritten(scenario, id, standingIn(scenario), text, language);
        const branch = taken === null ? undefined : scene.replies?.[taken];
        const example = `${scenario.id}/${id}/${name} took "${taken}": ${text}`;
        countBranch(tally, goesTo(reply, scene), branch ? goesTo(branch, scene) : null, example);
      }
    }
  return tally;
}

/** A customer to whom everything may be said: owned, asked, every promise made. */
function standingIn(scenario: Scenario) {
  const promises = Object.keys(scenario.promises).map((id) => [id, 'open'] as const);
  return { ...createCustomer(scenario), owned: true, asked: true, apologies: 1, promises };
}

const goesTo = ({ go }: Reply, scene: Scene) => JSON.stringify(go ?? scene.go ?? []);
