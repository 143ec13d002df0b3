import type { Answer } from '../customer/answer.ts';
import type { Item } from '../scenario/items.ts';
import { findItem } from '../scenario/items.ts';
import type { Scene } from '../scenario/schema.ts';

/** Several items taken together act as one answer: what they show, offer, keep and cost is added up, each mark once. */
export function answerOf(scene: Scene, items: readonly Item[]): Answer {
  const replies = items.map((item) => item.reply);
  const union = <Key extends 'offers' | 'promises' | 'keeps' | 'remembers'>(key: Key) => [
    ...new Set(replies.flatMap((reply) => reply[key])),
  ];
  return {
    shows: firstOfEach(replies.flatMap((reply) => reply.shows)),
    faults: firstOfEach(replies.flatMap((reply) => reply.faults)),
    offers: union('offers'),
    promises: union('promises'),
    keeps: union('keeps'),
    remembers: union('remembers'),
    takes: replies.reduce((sum, reply) => sum + (reply.takes ?? 0), 0),
    at: replies.find((reply) => reply.at !== undefined)?.at ?? null,
    isSpoken:
      scene.phase === 'talk' ||
      (scene.phase === 'after' &&
        (scene.task === 'choose' || scene.task === 'schedule') &&
        replies.some((reply) => reply.say !== undefined)),
  };
}

/** The items behind the picks, in the order picked; a why's pick is its kind, and its place in the list says which why. */
export function itemsPicked(scene: Scene, picks: readonly string[]): Item[] {
  const found = picks.map((pick, index) => findItem(scene, scene.task === 'whys' ? `${index + 1}-${pick}` : pick));
  return found.filter((item) => item !== null);
}

/** Each mark once, where it stands first. */
export function firstOfEach<Mark extends { id: string }>(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => other.id === mark.id) === index);
}
