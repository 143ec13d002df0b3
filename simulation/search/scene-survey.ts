import type { PrincipleId } from '../doctrine/principle.ts';
import type { Node } from './node.ts';

/** What every state of a scenario taken together says about one reply, item or answer to a why. */
export interface ReplySurvey {
  /** The states it is offered in. */
  offered: Node[];
  /** How many of them count below: all that a choice leads to, or where none does, all. */
  judged: number;
  /** In how many nothing scores more in the end. */
  best: number;
  /** In how many it is without a fault, in its words and in the order of things. */
  sound: number;
  /** In how many of those a reply marked with a fault scores as much in the end, or more. */
  belowFault: number;
  /** Where it carries a fault, the states in which nothing without a fault scores more in the end. */
  free: Node[];
}

/** What every state of a scenario taken together says about one scene. `spoken` and `told` are places of variants. */
export interface SceneSurvey {
  states: Node[];
  /** How many of them a choice leads to. */
  byChoice: number;
  spoken: Set<number>;
  told: Set<number>;
  /** States with nothing to answer with. */
  deadEnds: Node[];
  /** States with fewer than three answers to choose from. */
  sparse: Node[];
  replies: Map<string, ReplySurvey>;
  chances: Set<PrincipleId>;
}
