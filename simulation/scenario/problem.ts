/** Every kind of mistake a scenario or playthrough file can have. Tests and `accept` name these, never the prose. */
export const problemCodes = [
  'too-large',
  'control-character',
  'not-yaml',
  'duplicate-key',
  'alias-bomb',
  'too-deep',
  'forbidden-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'bad-value',
  'bad-id',
  'bad-time',
  'bad-when',
  'duplicate-id',
  'dangling-target',
  'undeclared-remedy',
  'undeclared-promise',
  'undeclared-fact',
  'unknown-name',
  'quote-not-found',
  'task-shape',
  'no-way-on',
  'phase-order',
  'endless-loop',
  'misplaced-composure',
  'no-last-ending',
  'unknown-scene',
  'unknown-reply',
  'drill-shape',
  'dead-end',
  'otherwise-punishes',
  'taught-not-earnable',
  'accept-answers-nothing',
] as const;

/** What a check may find fault with in a file that can be played. An author may answer each under `accept`, with a reason. */
export const warningCodes = [
  'unreachable-scene',
  'reply-never-offered',
  'variant-never-spoken',
  'ending-never-reached',
  'never-used',
  'nowhere-to-write',
  'answers-no-offer',
  'principle-off-best-path',
  'best-path-misses-best-ending',
  'poor-path-reaches-best-ending',
  'merit-never-pays',
  'fault-costs-nothing',
  'no-consequence',
  'short-cut',
  'promise-cannot-be-kept',
  'order-decides',
  'best-is-longest',
  'best-is-shortest',
  'best-is-only-polite',
  'best-in-same-place',
  'implausible-reply',
  'replies-alike',
  'line-repeats',
  'hard-to-read',
  'used-twice',
  'stock-phrase',
  'never-exercised',
  'few-replies',
  'step-not-of-principle',
  'placeholder',
  'cause-not-in-facts',
  'level-out-of-line',
  'minutes-out-of-line',
  'intensity-out-of-line',
  'forms-differ',
] as const;

/** What a check only remarks on: it never fails a file and needs no answer. */
export const noticeCodes = ['tag-not-in-words', 'search-partial'] as const;

export type WarningCode = (typeof warningCodes)[number];
export type ProblemCode = (typeof problemCodes)[number] | WarningCode | (typeof noticeCodes)[number];

/** One turn of the way to a problem: the scene, and what was picked; `written` where words of the trainee's own were. */
export interface WayStep {
  scene: string;
  picks: readonly string[];
  written?: true;
}

/** One mistake in an author's file: where it is (1-based) and what to do about it. */
export interface Problem {
  code: ProblemCode;
  /** A notice never fails a file: it is something to look at. */
  severity: 'error' | 'warning' | 'notice';
  message: string;
  line: number;
  column: number;
  remedy: string;
  /** The shortest way through the scenario that shows it. */
  path?: readonly WayStep[];
  /** Why the author keeps it, from `accept` in the file. */
  accepted?: string;
}

/** A step into a YAML document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A mistake found in the parsed value, before its place in the text is looked up. */
export interface Finding {
  code: ProblemCode;
  path: Path;
  message: string;
  remedy: string;
  severity?: Problem['severity'];
  /** Point at the key rather than at its value. */
  atKey?: boolean;
  /** The shortest way through the scenario that shows it. */
  way?: readonly WayStep[];
}
