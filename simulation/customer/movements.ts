import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';

/** A change of arousal and trust (points of 0–100) and patience (turns). */
export interface Movement {
  arousal: number;
  trust: number;
  patience: number;
}

/** Everything moves in fives: nobody has measured anger finer than that, and search meets few enough states to prove things. */
const move = (arousal: number, trust: number, patience = 0): Movement => ({ arousal, trust, patience });

/**
 * What each principle does to the customer the first time it is heard. Arousal falls most through responsibility and a full apology
 * (S4: the body calms first; evidence b: responsibility first, repair second of 755 people); trust opens through control and repair
 * (S1-2, S4-5) and is decided by what is done (S1-3). Sizes are ours, ordered by the default weights.
 */
export const principleMovements: Record<PrincipleId, Movement> = {
  initiate: move(-10, 5),
  channel: move(-5, 5),
  composure: move(-5, 5),
  ownership: move(-15, 10),
  apology: move(-10, 5),
  impact: move(-10, 5),
  ask: move(-5, 5),
  solution: move(-5, 5),
  options: move(-5, 5),
  explain: move(-5, 5),
  prevention: move(-5, 5),
  forgiveness: move(0, 5),
  followThrough: move(-5, 15),
  goodwill: move(-5, 10),
  rootCause: move(0, 0),
  codify: move(0, 0),
};

/** What each fault does. Denial, blame and a broken promise are gravest (S0-1, S0-5, S1-3); the cost in patience is ours. */
export const faultMovements: Record<FaultId, Movement> = {
  deny: move(20, -15, -2),
  stall: move(10, -10),
  blameCustomer: move(20, -20, -2),
  blameOthers: move(10, -10, -1),
  excuse: move(10, -5, -1),
  mixedMessage: move(10, -5, -1),
  minimise: move(10, -10, -1),
  hollow: move(5, -5, -1),
  defensive: move(15, -15, -2),
  evasive: move(10, -10, -1),
  fixBeforeSorry: move(5, -5),
  tellBeforeAsk: move(5, -5),
  overpromise: move(0, -5),
  brokenPromise: move(20, -25),
  stingy: move(5, -10),
  businessAsUsual: move(0, -5),
};

/** Said again, a principle does little: the customer has heard it (S4-2; evidence b: apologising beyond seconds lowers satisfaction). */
export const repeated: Partial<Record<PrincipleId, Movement>> = {
  ownership: move(-5, 0),
  apology: move(-5, 0),
  ask: move(0, 0),
};

/** Regret with nobody responsible calms a little, once, and opens no trust (evidence b: partial apologies, n = 145). */
export const regretOnly = move(-5, 0);
/** An explanation before anybody owned it sounds like an excuse (S2-5 with S4-2; evidence R10). */
export const unownedExplanation = move(5, 0);
/** Asking for forgiveness without a reason asks for something and gives nothing (S0-4; evidence b: the element to leave out). */
export const unreasonedForgiveness = move(5, -5);

/**
 * The body needs time: one reply never calms by more than this, and by less as rest comes near
 * (S4: pulse and breath come down step by step; the sizes are ours).
 */
export function largestFall(arousal: number): number {
  if (arousal > 50) return 20;
  return arousal > 25 ? 10 : 5;
}

/** Words alone never win more trust than this: the rest is decided by what is done (S1-3; the number is ours). */
export const wordsTrustCeiling = 70;
/** Trust opens only once arousal is down to this (S4: the body first, then the human being; threshold ours). */
export const trustOpensAt = 60;
/** With nobody responsible after this many talk turns, trust stays below fifty (design, order of principles; number ours). */
export const unownedLimit = 3;
export const unownedTrustCeiling = 45;
