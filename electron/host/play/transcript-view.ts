import { lineFor } from '../../../simulation/debrief/tell-turn.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { sayMoment } from '../../../simulation/scenario/story-time.ts';
import { answerOf, itemsPicked } from '../../../simulation/session/answer-of.ts';
import type { Turn } from '../../../simulation/session/session.ts';
import type { TranscriptLine } from '../views.ts';

/** What was said and done so far in an attempt, without any mark on it. */
export function viewTranscript(scenario: Scenario, turns: readonly Turn[]): TranscriptLine[] {
  return turns.map((turn, index) => {
    const scene = scenario.scenes[turn.scene];
    if (!scene) throw new Error(`no scene ${turn.scene}`);
    const items = itemsPicked(scene, turn.picks);
    return {
      turn: index,
      phase: scene.phase,
      tell: lineFor(scene.tell, turn.before, scenario),
      says: lineFor(scene.says, turn.before, scenario, turn.followsWritten),
      answer: turn.text === undefined ? items.map((item) => item.words) : [turn.text],
      isWritten: turn.text !== undefined,
      isSpoken: turn.text !== undefined || answerOf(scene, items).isSpoken,
      when: sayMoment(turn.before.now, scenario.clock.known),
    };
  });
}
