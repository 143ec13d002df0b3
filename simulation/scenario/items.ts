import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Reply, Scene } from './schema.ts';

/** Anything a trainee can pick in a scene: a reply, a task's item, or one answer to a why. */
export interface Item {
  /** The reply's id, or `2-culprit` for the culprit of the second why. */
  id: string;
  /** What is said or done, in words. */
  words: string;
  reply: Omit<Reply, 'say' | 'do'> & { say?: string | undefined; do?: string | undefined };
  /** Where it stands below the scene in the file. */
  path: (string | number)[];
}

export const whyKinds = ['symptom', 'culprit', 'cause'] as const;
export type WhyKind = (typeof whyKinds)[number];

const itemsByScene = new WeakMap<Scene, Item[]>();

/** Everything that can be picked in a scene, in file order. */
export function itemsOf(scene: Scene): Item[] {
  const known = itemsByScene.get(scene);
  if (known) return known;
  const items = listItems(scene);
  itemsByScene.set(scene, items);
  return items;
}

function listItems(scene: Scene): Item[] {
  const replies = Object.entries(scene.replies ?? {}).map(([id, reply]) => ({
    id,
    words: reply.say ?? reply.do ?? '',
    reply,
    path: ['replies', id],
  }));
  const whys = (scene.whys ?? []).flatMap((why, index) =>
    whyKinds.map((kind) => ({
      id: `${index + 1}-${kind}`,
      words: why[kind].say,
      reply: why[kind],
      path: ['whys', index, kind],
    })),
  );
  return [...replies, ...whys];
}

/** The item with this id, or null. */
export function findItem(scene: Scene, id: string): Item | null {
  return itemsOf(scene).find((item) => item.id === id) ?? null;
}

/** The principles a reply can earn: what it shows, and follow-through where it keeps a promise. */
export function principlesOf(reply: Item['reply']): PrincipleId[] {
  const shown = reply.shows.map((mark) => mark.id);
  return reply.keeps.length > 0 && !shown.includes('followThrough') ? [...shown, 'followThrough'] : shown;
}

/** The faults an author marked on a reply. */
export function faultsOf(reply: Item['reply']): FaultId[] {
  return reply.faults.map((mark) => mark.id);
}
