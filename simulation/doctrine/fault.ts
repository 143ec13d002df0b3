import { faultsInRepair } from './faults-in-repair.ts';
import { faultsInWords } from './faults-in-words.ts';
import type { FaultWords } from './fault-words.ts';
import type { PrincipleId } from './principle.ts';
import type { StepKey } from './step-key.ts';

/** The sixteen faults in the order they are taught. */
export const faultIds = [
  'deny',
  'stall',
  'blameCustomer',
  'blameOthers',
  'excuse',
  'mixedMessage',
  'minimise',
  'hollow',
  'defensive',
  'evasive',
  'fixBeforeSorry',
  'tellBeforeAsk',
  'overpromise',
  'brokenPromise',
  'stingy',
  'businessAsUsual',
] as const;

export type FaultId = (typeof faultIds)[number];

/** Whether an id names a fault. */
export function isFaultId(id: string): id is FaultId {
  return faultIds.some((fault) => fault === id);
}

export interface Fault extends FaultWords {
  id: FaultId;
  /** Points it takes away unless the trainer changes it. */
  cost: number;
  /** Whether it caps the whole run. */
  caps: boolean;
  /** The principle it most directly works against. */
  principle: PrincipleId;
  steps: StepKey[];
}

/** A fault costs three; denying it, blaming the customer and breaking a promise cost five (S0-5, S0-1, S1-3). */
export const faults: Record<FaultId, Fault> = {
  deny: { id: 'deny', cost: 5, caps: true, principle: 'ownership', steps: ['S0-5'], ...faultsInWords.deny },
  stall: { id: 'stall', cost: 3, caps: false, principle: 'initiate', steps: ['S3-1'], ...faultsInWords.stall },
  blameCustomer: {
    id: 'blameCustomer',
    cost: 5,
    caps: true,
    principle: 'ownership',
    steps: ['S0-1'],
    ...faultsInWords.blameCustomer,
  },
  blameOthers: {
    id: 'blameOthers',
    cost: 3,
    caps: false,
    principle: 'ownership',
    steps: ['S1-1', 'S2-3', 'S3-2'],
    ...faultsInWords.blameOthers,
  },
  excuse: { id: 'excuse', cost: 3, caps: false, principle: 'explain', steps: ['S4-2'], ...faultsInWords.excuse },
  mixedMessage: {
    id: 'mixedMessage',
    cost: 3,
    caps: false,
    principle: 'apology',
    steps: ['S0-2'],
    ...faultsInWords.mixedMessage,
  },
  minimise: { id: 'minimise', cost: 3, caps: false, principle: 'impact', steps: ['S4-3'], ...faultsInWords.minimise },
  hollow: {
    id: 'hollow',
    cost: 3,
    caps: false,
    principle: 'apology',
    steps: ['S3-2', 'S4-2'],
    ...faultsInWords.hollow,
  },
  defensive: {
    id: 'defensive',
    cost: 3,
    caps: false,
    principle: 'composure',
    steps: ['S3-3'],
    ...faultsInRepair.defensive,
  },
  evasive: { id: 'evasive', cost: 3, caps: false, principle: 'ownership', steps: ['S4-4'], ...faultsInRepair.evasive },
  fixBeforeSorry: {
    id: 'fixBeforeSorry',
    cost: 3,
    caps: false,
    principle: 'apology',
    steps: ['S4-4'],
    ...faultsInRepair.fixBeforeSorry,
  },
  tellBeforeAsk: {
    id: 'tellBeforeAsk',
    cost: 3,
    caps: false,
    principle: 'ask',
    steps: ['S4-5'],
    ...faultsInRepair.tellBeforeAsk,
  },
  overpromise: {
    id: 'overpromise',
    cost: 3,
    caps: false,
    principle: 'prevention',
    steps: ['S0-3'],
    ...faultsInRepair.overpromise,
  },
  brokenPromise: {
    id: 'brokenPromise',
    cost: 5,
    caps: true,
    principle: 'followThrough',
    steps: ['S1-3'],
    ...faultsInRepair.brokenPromise,
  },
  stingy: { id: 'stingy', cost: 3, caps: false, principle: 'goodwill', steps: ['S1-4'], ...faultsInRepair.stingy },
  businessAsUsual: {
    id: 'businessAsUsual',
    cost: 3,
    caps: false,
    principle: 'codify',
    steps: ['S2-4', 'S4-8'],
    ...faultsInRepair.businessAsUsual,
  },
};
