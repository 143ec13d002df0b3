import type { CustomerState } from '../customer/customer-state.ts';
import type { FaultId } from '../doctrine/fault.ts';
import { faults } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { principles } from '../doctrine/principle.ts';
import type { Item } from '../scenario/items.ts';
import { faultsOf } from '../scenario/items.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import { itemsOffered } from '../session/legal-picks.ts';

/** What a written reply does, as far as a branch asks. */
export interface Judged {
  shows: readonly PrincipleId[];
  faults: readonly FaultId[];
  offers: readonly string[];
}

/** How much an offer weighs against principles and faults when nearness is measured: as much as a middling principle. */
const OFFER = 3;
/** What the words themselves add, at most: they decide between replies that do the same. */
const WORDING = 0.5;
/** A branch farther off than this is not taken. */
const NEAR_ENOUGH = 0.3;

/**
 * The authored reply whose branch a written one takes, or null: of those whose needs it meets, which make no claim on a fault it
 * has not and lack none that it has, the nearest (design, Where a written reply goes).
 */
export function findBranch(
  scene: Scene,
  state: CustomerState,
  scenario: Scenario,
  judged: Judged,
  said: ReadonlySet<string>,
  wordsOf: (text: string) => ReadonlySet<string>,
): string | null {
  const near = itemsOffered(scene, state, scenario)
    .filter((item) => isOpenTo(judged, item))
    .map((item) => ({ id: item.id, near: likeness(judged, item) + WORDING * shared(said, wordsOf(item.words)) }))
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .sort((left, right) => right.near - left.near);
  return near[0]?.id ?? null;
}

/** Whether what follows this reply would also answer what was written. */
function isOpenTo(judged: Judged, { reply }: Item): boolean {
  const needs = reply.needs ?? reply.offers.map((remedy) => `offers.${remedy}`);
  const isMet = (need: string) =>
    need.startsWith('offers.')
      ? judged.offers.includes(need.slice('offers.'.length))
      : judged.shows.some((id) => id === need);
  if (!needs.every(isMet)) return false;
  const own = faultsOf(reply);
  if (judged.faults.some((fault) => !own.includes(fault))) return false;
  if (own.length > 0) return judged.faults.length > 0;
  const tells = reply.shows.map(({ id }) => id).filter((id) => id !== 'composure');
  return tells.length === 0 || tells.some((id) => judged.shows.includes(id)) || reply.offers.length > 0;
}

/** How much of what either does both do, by weight, 0 to 1. */
function likeness(judged: Judged, { reply }: Item): number {
  const marks = (shows: readonly PrincipleId[], faulty: readonly FaultId[], offers: readonly string[]) =>
    new Map<string, number>([
      ...shows.filter((id) => id !== 'composure').map((id) => [id, principles[id].weight] as const),
      ...faulty.map((id) => [id, faults[id].cost] as const),
      ...offers.map((remedy) => [`offers.${remedy}`, OFFER] as const),
    ]);
  const written = marks(judged.shows, judged.faults, judged.offers);
  const authored = marks(
    reply.shows.map(({ id }) => id),
    faultsOf(reply),
    reply.offers,
  );
  let both = 0;
  let either = 0;
  for (const [mark, weight] of written) {
    either += weight;
    if (authored.has(mark)) both += weight;
  }
  for (const [mark, weight] of authored) if (!written.has(mark)) either += weight;
  return either === 0 ? 0 : both / either;
}

/** How much of the shorter text's words the other has too, 0 to 1. */
function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shorter = Math.min(left.size, right.size);
  if (shorter === 0) return 0;
  return [...left].filter((word) => right.has(word)).length / shorter;
}
