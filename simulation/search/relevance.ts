import type { CustomerState } from '../customer/customer-state.ts';
import type { Condition } from '../scenario/condition.ts';
import { namesIn } from '../scenario/condition.ts';
import { scenesAfter } from '../scenario/flow.ts';
import { itemsOf } from '../scenario/items.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';

/** Which parts of the past can still matter from a scene on. What cannot is left out when states are compared, and merges are exact. */
export interface Relevance {
  /** Names that a branch, a reply or an ending still tests. */
  reads: Set<string>;
  /** Words will still reach the customer: what was owned, asked and apologised for counts. */
  speaks: boolean;
  /** A talk scene is still to come: patience counts. */
  talks: boolean;
  /** Time is still read: a promise can be made or kept, or elapsed time is tested. */
  timed: boolean;
  /** Promises that a reply still makes or keeps. */
  promises: Set<string>;
}

/**
 * The relevance from each scene on: its own, and that of every scene that can follow. With `lines`, states that a spoken line or a
 * narration tells apart stay apart as well.
 */
export function relevanceOf(scenario: Scenario, lines = false): Map<string, Relevance> {
  const ends = Object.values(scenario.endings).flatMap((ending) => readsOf(ending.when));
  const relevance = new Map(
    Object.entries(scenario.scenes).map(([id, scene]) => {
      const told = lines ? [...(scene.says ?? []), ...(scene.tell ?? [])].flatMap(({ when }) => readsOf(when)) : [];
      return [id, relevanceOfScene(scene, scenario, [...ends, ...told])];
    }),
  );
  const next = new Map(Object.entries(scenario.scenes).map(([id, scene]) => [id, scenesAfter(scene, scenario)]));
  const ids = [...relevance.keys()].reverse();
  for (let changed = true; changed;) {
    changed = false;
    for (const id of ids) {
      const here = relevance.get(id);
      for (const to of next.get(id) ?? []) {
        const there = relevance.get(to);
        if (here && there && absorb(here, there)) changed = true;
      }
    }
  }
  return relevance;
}

const readsOf = (when: Condition | undefined) => (when ? namesIn(when) : []);

function relevanceOfScene(scene: Scene, scenario: Scenario, also: readonly string[]): Relevance {
  const items = itemsOf(scene).map((item) => item.reply);
  const branches = [...(scene.go ?? []), ...items.flatMap((reply) => reply.go ?? [])];
  const reads = new Set([
    ...also,
    ...branches.flatMap((branch) => readsOf(branch.when)),
    ...items.flatMap((reply) => readsOf(reply.when)),
  ]);
  const promises = new Set(items.flatMap((reply) => [...reply.promises, ...reply.keeps]));
  const talks = scene.phase === 'talk';
  const explains = items.some((reply) => reply.shows.some((mark) => mark.id === 'explain'));
  const speaks =
    talks ||
    explains ||
    (scene.phase === 'after' &&
      (scene.task === 'choose' || scene.task === 'schedule') &&
      items.some((reply) => reply.say !== undefined));
  const waits = scene.phase === 'before' && scenario.stall !== undefined;
  const timed = promises.size > 0 || waits || reads.has('elapsed') || reads.has('noticed');
  return { reads, promises, talks, speaks, timed };
}

/** Adds what matters later to what matters here; true where that was new. */
function absorb(here: Relevance, there: Relevance): boolean {
  const before = here.reads.size + here.promises.size + Number(here.talks) + Number(here.speaks) + Number(here.timed);
  for (const name of there.reads) here.reads.add(name);
  for (const promise of there.promises) here.promises.add(promise);
  here.talks ||= there.talks;
  here.speaks ||= there.speaks;
  here.timed ||= there.timed;
  return here.reads.size + here.promises.size + Number(here.talks) + Number(here.speaks) + Number(here.timed) > before;
}

/** A text that is equal for two states whenever nothing that follows can tell them apart. */
export function keyOf(state: CustomerState, { reads, promises, speaks, talks, timed }: Relevance): string {
  const has = (name: string) => reads.has(name);
  const moves = has('arousal') || has('trust');
  const flags =
    (speaks || has('owned') ? Number(state.owned) : 0) +
    (talks || has('asked') ? 2 * Number(state.asked) : 0) +
    (has('attacked') ? 4 * Number(state.attacked) : 0) +
    (talks || timed || has('spoken') ? 8 * Number(state.spoken) : 0) +
    (has('capped') ? 16 * Number(state.capped !== 'none') : 0);
  const isHeldDown = state.unowned >= 3;
  const unowned = !moves ? 0 : talks ? state.unowned : Number(isHeldDown) * 3;
  const patience = talks || has('patience') ? state.patience : 0;
  const apologies = speaks || has('apologies') ? state.apologies : 0;
  let key = `${moves ? state.arousal * 101 + state.trust : 0},${patience},${flags + 32 * apologies + 128 * unowned}`;
  let isOpen = false;
  if (moves && state.promises.some(([, made]) => made === 'kept')) key += '+';
  for (const [id, made] of state.promises) {
    isOpen ||= made === 'open';
    const isRead = has('kept') || has('broken') || has(`kept.${id}`) || has(`broken.${id}`) || has(`promised.${id}`);
    if (made === 'open' || isRead || promises.has(id)) key += `,${id}:${made}`;
  }
  if (timed || isOpen) key += `@${state.now}`;
  const offered = state.offered.filter((id) => has(`offered.${id}`)).join();
  const remembered = state.remembered.filter(has).join();
  if (offered !== '') key += `;o:${offered}`;
  if (has('offered') && state.offered.length > 0) key += ';o';
  if (remembered !== '') key += `;r:${remembered}`;
  return talks && state.met.length > 0 ? `${key}/${state.met.join()}` : key;
}
