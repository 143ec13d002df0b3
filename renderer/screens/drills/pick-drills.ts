import type { ScenarioCard } from '../../../electron/host/views.ts';
import type { DrillSet } from './drill-set.ts';

/** As many of one principle as are played in a row. */
export const mostOfOne = 6;

/** The drills of a set in the order they are played: the same for the same seed. */
export function pickDrills(set: DrillSet, drills: readonly ScenarioCard[]): ScenarioCard[] {
  const shuffled = shuffle(drills, set.seed);
  switch (set.kind) {
    case 'principle':
      return drillsFor(set.principle, shuffled).slice(0, mostOfOne);
    case 'mixed':
      return byTurns(shuffled).slice(0, set.count);
    case 'only':
      return shuffled.filter(({ id }) => set.drills.includes(id));
  }
}

/** A principle's drills: those about it before all else, or where there are none, those that call for it too. */
export function drillsFor(principle: string, drills: readonly ScenarioCard[]): ScenarioCard[] {
  const own = drills.filter(({ teaches: [first] }) => first?.id === principle);
  return own.length > 0 ? own : drills.filter(({ teaches }) => teaches.some(({ id }) => id === principle));
}

/** The first drill of every principle, then the second of each, and so on. */
function byTurns(drills: readonly ScenarioCard[]): ScenarioCard[] {
  const first = ({ teaches }: ScenarioCard) => teaches[0]?.id;
  const round = (drill: ScenarioCard, place: number) =>
    drills.slice(0, place).filter((earlier) => first(earlier) === first(drill)).length;
  return drills
    .map((drill, place) => ({ drill, round: round(drill, place) }))
    .sort((left, right) => left.round - right.round)
    .map(({ drill }) => drill);
}

/** In an order that only the seed and the ids decide, so that a new drill on the shelf moves no other. */
function shuffle(drills: readonly ScenarioCard[], seed: string): ScenarioCard[] {
  return drills
    .map((drill) => ({ drill, rank: rankOf(`${seed}|${drill.id}`) }))
    .sort((left, right) => left.rank - right.rank || (left.drill.id < right.drill.id ? -1 : 1))
    .map(({ drill }) => drill);
}

/** FNV-1a with murmur3's finaliser: near keys get far ranks. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
