import type { Scene } from '../scenario/schema.ts';

/** Whether a scene can be answered in the trainee's own words: in the talk, where the author says what follows if no branch fits. */
export function canWrite(scene: Scene): boolean {
  return scene.phase === 'talk' && scene.task === 'choose' && scene.write !== undefined;
}
