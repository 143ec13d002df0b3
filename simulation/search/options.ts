import type { CustomerState } from '../customer/customer-state.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import type { PreparedAnswer } from '../session/decide.ts';
import { prepareAnswer } from '../session/decide.ts';
import { allPicks, itemsOffered } from '../session/legal-picks.ts';

/** One answer that can be given in a scene, prepared once for every state in which it is met. */
export interface Option extends PreparedAnswer {
  picks: string[];
}

/** Every answer of every scene, and how to find those that are legal for a customer. */
export function prepareOptions(scenario: Scenario): (sceneId: string, scene: Scene, state: CustomerState) => Option[] {
  const byScene = new Map<string, { options: Option[]; isConditional: boolean }>();
  return (sceneId, scene, state) => {
    let prepared = byScene.get(sceneId);
    if (!prepared) {
      const options = allPicks(scene).map((picks) => ({ picks, ...prepareAnswer(scene, picks) }));
      const isConditional = Object.values(scene.replies ?? {}).some((reply) => reply.when !== undefined);
      byScene.set(sceneId, (prepared = { options, isConditional }));
    }
    if (!prepared.isConditional) return prepared.options;
    const offered = new Set(itemsOffered(scene, state, scenario).map((item) => item.id));
    return prepared.options.filter(({ picks }) => picks.every((pick) => offered.has(pick)));
  };
}
