import type { WhyKind } from '../../../simulation/scenario/items.ts';
import { whyKinds } from '../../../simulation/scenario/items.ts';
import type { Scene } from '../../../simulation/scenario/schema.ts';
import { orderBySeed } from './order-by-seed.ts';

/** An answer to a why as the page knows it: `2-b`. The simulation's own id, `2-culprit`, would give it away. */
export interface WhyAnswer {
  id: string;
  item: string;
  kind: WhyKind;
  words: string;
}

/** The answers to each why of a scene, in the order they are shown. */
export function whyAnswers(scene: Scene, sceneId: string, seed: number): WhyAnswer[][] {
  return (scene.whys ?? []).map((why, index) => {
    const kinds = orderBySeed(
      whyKinds.map((id) => ({ id })),
      seed,
      `${sceneId}|${index}`,
    );
    return kinds.map(({ id: kind }, place) => ({
      id: `${index + 1}-${'abc'[place] ?? ''}`,
      item: `${index + 1}-${kind}`,
      kind,
      words: why[kind].say,
    }));
  });
}

/** The picks the simulation knows, from what the page sent: in a chain of whys everything after a symptom or a culprit falls away. */
export function toPicks(scene: Scene, sceneId: string, seed: number, sent: readonly string[]): string[] {
  if (scene.task !== 'whys') return [...sent];
  const answers = whyAnswers(scene, sceneId, seed);
  const kinds = sent.map((id, index) => answers[index]?.find((answer) => answer.id === id)?.kind ?? id);
  const stop = kinds.findIndex((kind) => kind !== 'cause');
  return stop < 0 ? kinds : kinds.slice(0, stop + 1);
}
