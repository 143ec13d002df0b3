import type { FaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';

/** A change of arousal and trust (points of 0–100) and patience (turns). */
export interface Movement {
  arousal: number;
  trust: number;
  patience: number;
}

const move = (arousal: number, trust: number, patience = 0): Movement => ({ arousal, trust, patience });

/**
 * What each principle does to the customer the first time it is heard. Arousal falls most through responsibility and a full apology
 * (S4: the body calms first; evidence b: responsibility first, repair second of 755 people); trust opens through control and repair
 * (S1-2, S4-5) and is decided by what is done (S1-3). Sizes are ours, ordered by the default weights.
 */
export const principleMovements: Record<PrincipleId, Movement> = {
  initiate: move(-10, 6),
  channel: move(-4, 3),
  composure: move(-6, 4),
  ownership: move(-14, 8),
  apology: move(-12, 5),
  impact: move(-8, 5),
  ask: move(-6, 5),
  solution: move(-5, 6),
  options: move(-4, 6),
  explain: move(-3, 4),
  prevention: move(-3, 5),
  forgiveness: move(-1, 2),
  followThrough: move(-6, 12),
  goodwill: move(-2, 7),
  rootCause: move(0, 0),
  codify: move(0, 0),
};

/** What each fault does. Denial, blame and a broken promise are gravest (S0-1, S0-5, S1-3); the cost in patience is ours. */
export const faultMovements: Record<FaultId, Movement> = {
  deny: move(18, -15, -2),
  stall: move(12, -8),
  blameCustomer: move(20, -18, -2),
  blameOthers: move(8, -8, -1),
  excuse: move(8, -6, -1),
  mixedMessage: move(8, -6, -1),
  minimise: move(12, -8, -1),
  hollow: move(6, -5, -1),
  defensive: move(15, -12, -2),
  evasive: move(8, -8, -1),
  fixBeforeSorry: move(5, -3),
  tellBeforeAsk: move(5, -4),
  overpromise: move(0, -4),
  brokenPromise: move(20, -25),
  stingy: move(6, -8),
  businessAsUsual: move(0, -4),
};

/** Said again, a principle does little: the customer has heard it (S4-2; evidence b: apologising beyond seconds lowers satisfaction). */
export const repeated: Partial<Record<PrincipleId, Movement>> = {
  ownership: move(-3, 1),
  apology: move(-4, 1),
  ask: move(0, 1),
};

/** Regret with nobody responsible calms a little, once, and opens no trust (evidence b: partial apologies, n = 145). */
export const regretOnly = move(-5, 0);
/** An explanation before anybody owned it sounds like an excuse (S2-5 with S4-2; evidence R10). */
export const unownedExplanation = move(2, 0);
/** Asking for forgiveness without a reason asks for something and gives nothing (S0-4; evidence b: the element to leave out). */
export const unreasonedForgiveness = move(2, -1);

/** The body needs time: one reply never calms by more than this (S4: pulse and breath come down step by step; size ours). */
export const largestFall = 22;
/** Trust opens only once arousal is down to this (S4: the body first, then the human being; threshold ours). */
export const trustOpensAt = 60;
/** With nobody responsible after this many talk turns, trust stays below fifty (design, order of principles; number ours). */
export const unownedLimit = 3;
export const unownedTrustCeiling = 49;
