import type { Coverage } from '../../../simulation/check/coverage.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { itemsPicked } from '../../../simulation/session/answer-of.ts';
import { decide } from '../../../simulation/session/decide.ts';
import type { DeskPath } from './desk-views.ts';

/** A path played through: what is said at each turn, what it earns and how the customer then is. */
export function walkPath(scenario: Scenario, { raw, ending, path }: Coverage['best']): DeskPath {
  let customer = createCustomer(scenario);
  const start = { arousal: customer.arousal, trust: customer.trust };
  const turns = path.flatMap(({ scene: id, picks }) => {
    const scene = scenario.scenes[id];
    if (!scene) return [];
    const decision = decide(scenario, id, customer, picks);
    const { points } = scoreTurn(scenario, id, customer, decision, defaultWeights);
    customer = decision.after;
    const { arousal, trust } = customer;
    const words = itemsPicked(scene, picks).map((item) => item.words);
    return [{ scene: id, title: scene.title ?? id, picks: [...picks], words, points, arousal, trust }];
  });
  return { raw, ending, start, turns };
}
