import type { Scenario, Scene } from '../scenario/schema.ts';
import type { Answer } from './answer.ts';
import { capAfter } from './cap.ts';
import type { CustomerState } from './customer-state.ts';
import { withMembers } from './customer-state.ts';
import {
  largestFall,
  principleMovements,
  trustOpensAt,
  unownedLimit,
  unownedTrustCeiling,
  wordsTrustCeiling,
} from './movements.ts';
import type { OrderFault } from './order-faults.ts';
import { findOrderFaults } from './order-faults.ts';
import { settlePromises } from './promises.ts';
import type { Term } from './terms.ts';
import { faultTerms, principleTerms, reaching } from './terms.ts';

/** How a customer takes an answer: the state after it and every term that moved it, in the order they were felt. */
export interface Reaction {
  after: CustomerState;
  terms: Term[];
  orderFaults: OrderFault[];
  kept: string[];
  broken: string[];
}

/** Moves the customer by an answer given in a scene. Pure; the same values always give the same reaction. */
export function react(state: CustomerState, answer: Answer, scene: Scene, scenario: Scenario): Reaction {
  const isTalk = scene.phase === 'talk';
  const now = Math.max(state.now, answer.at ?? state.now) + answer.takes;
  const orderFaults = findOrderFaults(state, answer, scenario, isTalk, now);
  const settled = settlePromises(state.promises, answer, scenario, now);
  const faultIds = [
    ...answer.faults.map((mark) => mark.id),
    ...orderFaults.map((fault) => fault.id),
    ...settled.broken.map(() => 'brokenPromise' as const),
  ];
  const heard = reaching(
    answer.shows.map((mark) => mark.id),
    answer.isSpoken,
  );
  const felt = reaching(faultIds, answer.isSpoken);
  const owns = heard.includes('ownership');
  const terms = [
    ...principleTerms(state, heard, faultIds, scenario.fault),
    ...settled.kept.map((): Term => ({ because: 'followThrough', ...principleMovements.followThrough })),
    ...faultTerms(felt),
    ...(isTalk ? [{ because: 'turn' as const, arousal: 0, trust: 0, patience: -1 }] : []),
  ];

  const hasKept = settled.promises.some(([, promise]) => promise === 'kept');
  const unowned = countUnowned(state, owns, isTalk, settled.kept.length > 0);
  const arousal = settleArousal(state.arousal, terms);
  const trust = settleTrust(state.trust, arousal, unowned, hasKept, terms);
  const patience = Math.max(
    0,
    Math.min(state.patience, state.patience + terms.reduce((sum, term) => sum + term.patience, 0)),
  );
  const apologises = heard.includes('apology') && !faultIds.includes('mixedMessage');
  const after: CustomerState = {
    arousal,
    trust,
    patience,
    now,
    owned: state.owned || owns,
    apologies: apologises ? Math.min(3, state.apologies + 1) : state.apologies,
    asked: state.asked || heard.includes('ask'),
    attacked: state.attacked || felt.includes('defensive') || felt.includes('blameCustomer'),
    spoken: state.spoken || isTalk,
    unowned,
    capped: capAfter(
      state.capped,
      faultIds,
      answer.shows.some((mark) => mark.id === 'ownership'),
    ),
    offered: withMembers(state.offered, answer.offers),
    promises: settled.promises,
    remembered: withMembers(state.remembered, answer.remembers),
    met: state.met,
  };
  return { after, terms, orderFaults, kept: settled.kept, broken: settled.broken };
}

function countUnowned(state: CustomerState, owns: boolean, isTalk: boolean, hasKept: boolean): number {
  if (hasKept) return 0;
  return isTalk && !state.owned && !owns && state.unowned < unownedLimit ? state.unowned + 1 : state.unowned;
}

function settleArousal(before: number, terms: Term[]): number {
  const sum = terms.reduce((total, term) => total + term.arousal, 0);
  const most = largestFall(before);
  if (sum < -most) terms.push({ because: 'slow-to-calm', arousal: -most - sum, trust: 0, patience: 0 });
  return clamp(before + Math.max(sum, -most));
}

function settleTrust(before: number, arousal: number, unowned: number, hasKept: boolean, terms: Term[]): number {
  const gains = terms.reduce((total, term) => total + Math.max(0, term.trust), 0);
  if (arousal > trustOpensAt && gains > 0)
    terms.push({ because: 'too-upset-to-trust', arousal: 0, trust: -gains, patience: 0 });
  const moved = clamp(before + terms.reduce((total, term) => total + term.trust, 0));
  const [ceiling, because] =
    unowned >= unownedLimit
      ? [unownedTrustCeiling, 'nobody-responsible' as const]
      : [Math.max(before, wordsTrustCeiling), 'words-alone' as const];
  if (moved <= ceiling || (hasKept && because === 'words-alone')) return moved;
  terms.push({ because, arousal: 0, trust: ceiling - moved, patience: 0 });
  return ceiling;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(100, value));
}
