import type { Language } from '../../../simulation/reply/language/language.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import { canWrite } from '../../../simulation/session/can-write.ts';
import { decideWritten } from '../../../simulation/session/decide-written.ts';
import { judgeWritten } from '../../../simulation/written/judge-written.ts';
import { HostError } from '../host-error.ts';
import { viewFeedback } from '../play/feedback-view.ts';
import { titleOf } from './describe-scenario.ts';
import type { TriedReply } from './desk-views.ts';
import type { SetScene } from './set-scene.ts';

/** Judges a reply written in a scene, as a run would, and says where it leads. Nothing is kept. */
export function tryReply({ scenario, scene: id, customer }: SetScene, text: string, language: Language): TriedReply {
  const scene = scenario.scenes[id];
  if (!scene || !canWrite(scene))
    throw new HostError(422, {
      code: 'not-now',
      message: 'This scene is answered from its list.',
      safe: 'Nothing was changed.',
      remedy: 'Choose a scene of the talk that has `write: { otherwise: … }`.',
    });
  const judgement = judgeWritten(scenario, id, customer, text, language);
  const decision = decideWritten(scenario, id, customer, judgement, false);
  const turn = { at: 0, scene: id, picks: [], text, followsWritten: false, before: customer, decision };
  const reply = judgement.reply === null ? undefined : scene.replies?.[judgement.reply];
  const to = 'ending' in decision.to ? decision.to.ending : decision.to.scene;
  return {
    feedback: viewFeedback(scenario, turn, 0, { engine: engineVersion, weights: defaultWeights, best: null }),
    offers: judgement.offers.map((remedy) => scenario.remedies[remedy]?.line ?? remedy),
    promises: judgement.promises.map((promise) => scenario.promises[promise]?.line ?? promise),
    takes: judgement.reply === null ? null : { id: judgement.reply, words: reply?.say ?? '' },
    to: { id: to, title: titleOf(scenario, to), isEnding: 'ending' in decision.to },
  };
}
