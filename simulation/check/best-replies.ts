import type { Item } from '../scenario/items.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Subject } from './check.ts';

/** A talk scene with a choice, and the reply that is best in most of its states. */
export interface BestReply {
  sceneId: string;
  best: Item;
  items: readonly Item[];
}

/** Below this many talk scenes nothing can be called a habit. */
const fewestScenes = 4;

/** The best reply of each talk scene with three replies or more. */
export function bestReplies({ scenario, survey }: Subject): BestReply[] {
  return Object.entries(scenario.scenes).flatMap(([sceneId, scene]) => {
    const seen = survey.scenes.get(sceneId)?.replies;
    const items = itemsOf(scene);
    if (scene.phase !== 'talk' || items.length < 3 || !seen) return [];
    const countOf = (item: Item) => seen.get(item.id)?.best ?? 0;
    const most = Math.max(...items.map(countOf));
    const best = items.filter((item) => countOf(item) === most);
    return most > 0 && best.length === 1 && best[0] ? [{ sceneId, best: best[0], items }] : [];
  });
}

/** Those of the talk scenes in which a cue gives the best reply away, where they are more than half of at least four. */
export function givenAway(
  subject: Subject,
  isCue: (scene: BestReply) => boolean,
): { cued: BestReply[]; of: number } | null {
  const all = bestReplies(subject);
  const cued = all.filter(isCue);
  return all.length >= fewestScenes && cued.length > all.length / 2 ? { cued, of: all.length } : null;
}

/** The scenes a cue was found in, for a message. */
export function namesOf(cued: readonly BestReply[]): string {
  return cued.map(({ sceneId, best }) => `${sceneId}/${best.id}`).join(', ');
}
