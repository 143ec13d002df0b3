import type { ArticleKey } from './article.ts';
import type { FaultId } from './fault.ts';
import type { PrincipleId } from './principle.ts';
import type { StepKey } from './step-key.ts';

/** The twenty-seven steps in the order of the articles. */
export const stepIds = [
  'S0-1',
  'S0-2',
  'S0-3',
  'S0-4',
  'S0-5',
  'S1-1',
  'S1-2',
  'S1-3',
  'S1-4',
  'S2-1',
  'S2-2',
  'S2-3',
  'S2-4',
  'S2-5',
  'S3-1',
  'S3-2',
  'S3-3',
  'S3-4',
  'S3-5',
  'S4-1',
  'S4-2',
  'S4-3',
  'S4-4',
  'S4-5',
  'S4-6',
  'S4-7',
  'S4-8',
] as const satisfies readonly StepKey[];

export type StepId = (typeof stepIds)[number];

interface Step {
  id: StepId;
  article: ArticleKey;
  /** One sentence in our own words, in the imperative. */
  says: string;
  principles: PrincipleId[];
  faults: FaultId[];
}

/** What each step asks for, and which principles and faults carry it. */
export const steps: Record<StepId, Step> = {
  'S0-1': {
    id: 'S0-1',
    article: 'S0',
    says: 'Take the whole of it on yourself and leave no crumb of it with the customer.',
    principles: ['ownership'],
    faults: ['blameCustomer'],
  },
  'S0-2': {
    id: 'S0-2',
    article: 'S0',
    says: 'Apologise without a remainder, adding nothing that takes it back.',
    principles: ['apology'],
    faults: ['mixedMessage'],
  },
  'S0-3': {
    id: 'S0-3',
    article: 'S0',
    says: 'Tell them what this taught you and why they are safe from it now; if they are not quite, admit it and show your precautions.',
    principles: ['prevention'],
    faults: ['overpromise'],
  },
  'S0-4': {
    id: 'S0-4',
    article: 'S0',
    says: 'Ask to be forgiven, and bring something that makes it reasonable.',
    principles: ['forgiveness'],
    faults: [],
  },
  'S0-5': {
    id: 'S0-5',
    article: 'S0',
    says: 'Bring it into the open, because people can tell when they are being kept in the dark.',
    principles: [],
    faults: ['deny'],
  },
  'S1-1': {
    id: 'S1-1',
    article: 'S1',
    says: 'Answer for it yourself and let your regret be seen, instead of scanning the room for a culprit.',
    principles: ['ownership', 'apology'],
    faults: ['blameOthers'],
  },
  'S1-2': {
    id: 'S1-2',
    article: 'S1',
    says: 'Come with a repair, better with a pair of them, and let the customer pick.',
    principles: ['solution', 'options'],
    faults: [],
  },
  'S1-3': {
    id: 'S1-3',
    article: 'S1',
    says: 'Deliver the agreed repair to the letter, and stay with it until it has arrived.',
    principles: ['followThrough'],
    faults: ['brokenPromise'],
  },
  'S1-4': {
    id: 'S1-4',
    article: 'S1',
    says: 'When calm has returned, add an extra they do not have to pay for, with an open hand.',
    principles: ['goodwill'],
    faults: ['stingy'],
  },
  'S2-1': {
    id: 'S2-1',
    article: 'S2',
    says: 'Own up early, before the silence becomes a second story.',
    principles: ['ownership', 'initiate'],
    faults: [],
  },
  'S2-2': {
    id: 'S2-2',
    article: 'S2',
    says: 'Trace the way it came about, in a place where anybody can report a slip the same hour.',
    principles: ['rootCause', 'explain'],
    faults: [],
  },
  'S2-3': {
    id: 'S2-3',
    article: 'S2',
    says: 'Treat it as yours if it left by your door, whoever dropped it, and work on your own end.',
    principles: ['ownership'],
    faults: ['blameOthers'],
  },
  'S2-4': {
    id: 'S2-4',
    article: 'S2',
    says: 'Put the lesson on paper as a procedure, a checklist, a signature or a contract term.',
    principles: ['codify'],
    faults: ['businessAsUsual'],
  },
  'S2-5': {
    id: 'S2-5',
    article: 'S2',
    says: 'Offer the story before they demand it: the cause, the change, the repair.',
    principles: ['explain', 'prevention', 'solution'],
    faults: [],
  },
  'S3-1': {
    id: 'S3-1',
    article: 'S3',
    says: 'Reach them before they find out, at their door if you can, otherwise by telephone, and not by e-mail.',
    principles: ['initiate', 'channel'],
    faults: ['stall'],
  },
  'S3-2': {
    id: 'S3-2',
    article: 'S3',
    says: 'Admit it before you say sorry, mean it, and settle it with the colleagues concerned so that you speak for every one of them.',
    principles: ['ownership', 'apology'],
    faults: ['hollow', 'blameOthers'],
  },
  'S3-3': {
    id: 'S3-3',
    article: 'S3',
    says: 'Keep steady, since your manner tells them whether to expect more of the same.',
    principles: ['composure'],
    faults: ['defensive'],
  },
  'S3-4': {
    id: 'S3-4',
    article: 'S3',
    says: 'Weigh how bad it is, what can be taken back and at what price, then choose the repair.',
    principles: ['solution'],
    faults: [],
  },
  'S3-5': {
    id: 'S3-5',
    article: 'S3',
    says: 'Dig with four or five whys until you hit the bottom, then alter how you work.',
    principles: ['rootCause', 'codify'],
    faults: [],
  },
  'S4-1': {
    id: 'S4-1',
    article: 'S4',
    says: 'Apologise the moment you hear of it, ahead of their call if you get the chance.',
    principles: ['initiate', 'apology'],
    faults: [],
  },
  'S4-2': {
    id: 'S4-2',
    article: 'S4',
    says: 'Give the sorry its weight, and keep excuses from trailing in behind it.',
    principles: [],
    faults: ['hollow', 'excuse'],
  },
  'S4-3': {
    id: 'S4-3',
    article: 'S4',
    says: 'Say aloud that it took place and that they were hurt by it.',
    principles: ['impact'],
    faults: ['minimise'],
  },
  'S4-4': {
    id: 'S4-4',
    article: 'S4',
    says: 'Accept the wrong and apologise for it ahead of any repair, even with counsel at your elbow.',
    principles: ['apology', 'ownership'],
    faults: ['fixBeforeSorry', 'evasive'],
  },
  'S4-5': {
    id: 'S4-5',
    article: 'S4',
    says: 'Find out what they want from you before you list what you could do.',
    principles: ['ask'],
    faults: ['tellBeforeAsk'],
  },
  'S4-6': {
    id: 'S4-6',
    article: 'S4',
    says: 'Once the way is agreed, throw everything at getting there fast.',
    principles: ['followThrough'],
    faults: [],
  },
  'S4-7': {
    id: 'S4-7',
    article: 'S4',
    says: 'Mark the anniversary with a few handwritten words of regret and thanks, and a present.',
    principles: ['goodwill'],
    faults: [],
  },
  'S4-8': {
    id: 'S4-8',
    article: 'S4',
    says: 'After peace is made, work out what let it happen and build a process in its way.',
    principles: ['rootCause', 'codify'],
    faults: ['businessAsUsual'],
  },
};
