import type { Branch, Scene } from '../scenario/schema.ts';

/** Whether a scene can be answered in the trainee's own words: in the talk, where the author says what follows if no branch fits. */
export function canWrite(scene: Scene): boolean {
  return scene.phase === 'talk' && scene.task === 'choose' && elsewhere(scene) !== null;
}

/** Where a written reply goes that takes nobody's branch: the neutral scene, or where the whole scene leads; null where nobody said. */
export function elsewhere(scene: Scene): readonly Branch[] | null {
  return scene.write ? [{ to: scene.write.otherwise }] : (scene.go ?? null);
}
