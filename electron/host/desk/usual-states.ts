import type { CustomerState } from '../../../simulation/customer/customer-state.ts';
import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import type { Coverage } from '../../../simulation/check/coverage.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { answerOf } from '../../../simulation/session/answer-of.ts';
import { decide, decideAnswer, prepareAnswer } from '../../../simulation/session/decide.ts';
import { allPicks, itemsOffered } from '../../../simulation/session/legal-picks.ts';
import type { DeskScene, DeskState } from './desk-views.ts';

export interface UsualState {
  customer: CustomerState;
  by: DeskScene['usual']['by'];
}

/** The customer as a run finds them in a scene: on the best path, else on the worst, else on a short way there. */
export function usualStates(scenario: Scenario, coverage: Coverage | null): (scene: string) => UsualState {
  const known = new Map<string, UsualState>();
  const meet = (scene: string, customer: CustomerState, by: UsualState['by']) => {
    if (!known.has(scene)) known.set(scene, { customer, by });
  };
  for (const by of ['best', 'worst'] as const) {
    let customer = createCustomer(scenario);
    for (const { scene, picks } of coverage?.[by].path ?? []) {
      meet(scene, customer, by);
      customer = decide(scenario, scene, customer, picks).after;
    }
  }
  const queue = [{ scene: scenario.start, customer: createCustomer(scenario) }];
  const walked = new Set<string>([scenario.start]);
  for (const { scene: id, customer } of queue) {
    meet(id, customer, 'shortest');
    const scene = scenario.scenes[id];
    if (!scene) continue;
    const offered = new Set(itemsOffered(scene, customer, scenario).map((item) => item.id));
    const picks = scene.task === 'whys' ? allPicks(scene) : [...offered].map((item) => [item]);
    const answers = picks.map((each) => prepareAnswer(scene, each));
    // A scene that only words of their own lead to is reached by words that show nothing.
    if (scene.write) answers.push({ answer: answerOf(scene, []), branches: [{ to: scene.write.otherwise }] });
    for (const answer of answers) {
      const { to, after } = decideAnswer(scenario, id, customer, answer);
      if (!('scene' in to) || walked.has(to.scene)) continue;
      walked.add(to.scene);
      queue.push({ scene: to.scene, customer: after });
    }
  }
  return (scene) => known.get(scene) ?? { customer: createCustomer(scenario), by: 'start' };
}

/** What the desk shows and changes of a customer. */
export function deskStateOf({ arousal, trust, patience, owned, asked, apologies }: CustomerState): DeskState {
  return { arousal, trust, patience, owned, asked, apologies };
}
