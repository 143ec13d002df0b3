import type { CustomerState } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { TurnScore } from '../scoring/score-turn.ts';
import type { Decision } from '../session/decide.ts';
import type { OptionGroup } from './options.ts';

/** One step of a path: the scene and what was picked in it. `written`: a reply in the trainee's own words that matches none. */
export interface Step {
  scene: string;
  picks: string[];
  written?: true;
}

/** From a state on: the most or the least that can still be scored, and the step that does it. */
export interface Outlook {
  raw: number;
  /** Place of the ending in the file: of two ways with equal points, best takes the better ending, worst the worse. */
  ending: number;
  picks: string[];
  next: Node | null;
}

/** Of answers that lead alike, the one that scores most and the one that scores least. */
export interface Priced {
  most: { picks: string[]; points: number };
  least: { picks: string[]; points: number };
}

/** A scene met in a state, and what is known of it. */
export interface Node {
  scene: string;
  best: Outlook | null;
  worst: Outlook | null;
}

/** A node being explored, with all that is let go once it is done. */
export interface Frame {
  node: Node;
  state: CustomerState;
  groups: readonly OptionGroup[];
  chances: readonly PrincipleId[];
  tried: number;
  /** The state that the group being tried leads to, while it is explored. */
  waiting: { next: Node; tried: Tried } | null;
  /** Every group tried, where somebody watches. */
  taken: Taken[];
}

/** A group of answers decided and priced, before what follows is known. `scores` has one for each of its answers. */
export interface Tried {
  decision: Decision;
  priced: Priced;
  scores: readonly TurnScore[];
}

/** A group of answers and what follows it: a state, or the place of an ending in the file. */
export interface Taken extends Omit<Tried, 'priced'> {
  group: OptionGroup;
  next: Node | null;
  ending: number | null;
}

/** Looks on while every state is searched. */
export interface Watch {
  /** A state and all that follows it are explored. `isPastWritten`: only a written reply leads here. */
  left: (explored: Pick<Frame, 'node' | 'state' | 'chances' | 'taken'>, isPastWritten: boolean) => void;
  /** A written reply that shows nothing leads from one state to another. */
  wrote: (from: Node, to: Node) => void;
}

export function priceOf(options: readonly { picks: string[]; points: number }[]): Priced {
  const [first, ...rest] = options;
  if (!first) throw new Error('a group has at least one answer');
  const priced: Priced = { most: first, least: first };
  for (const option of rest) {
    if (option.points > priced.most.points) priced.most = option;
    if (option.points < priced.least.points) priced.least = option;
  }
  return priced;
}

/** Takes a way on into account: better than the best so far, or worse than the worst. */
export function consider(
  node: Node,
  { most, least }: Priced,
  best: Outlook | null,
  worst: Outlook | null,
  next: Node | null,
) {
  if (best) {
    const raw = most.points + best.raw;
    const { best: old } = node;
    const isBetter = !old || raw > old.raw || (raw === old.raw && best.ending < old.ending);
    if (isBetter) node.best = { raw, ending: best.ending, picks: most.picks, next };
  }
  if (worst) {
    const raw = least.points + worst.raw;
    const { worst: old } = node;
    const isWorse = !old || raw < old.raw || (raw === old.raw && worst.ending > old.ending);
    if (isWorse) node.worst = { raw, ending: worst.ending, picks: least.picks, next };
  }
}

/** The step a frame is trying. */
export function stepOf({ node, groups, tried }: Frame): Step {
  return { scene: node.scene, picks: groups[tried]?.[0].picks ?? [] };
}

/** The best or worst way from a node to its ending. */
export function pathFrom(root: Node | null, which: 'best' | 'worst'): Step[] {
  const path: Step[] = [];
  for (let node = root; node; node = node[which]?.next ?? null) {
    if (node[which]) path.push({ scene: node.scene, picks: node[which].picks });
  }
  return path;
}
