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
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One mistake in an author's file: where it is (1-based) and what to do about it. */
export interface Problem {
  code: ProblemCode;
  severity: 'error' | 'warning';
  message: string;
  line: number;
  column: number;
  remedy: string;
}

/** A step into a YAML document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A mistake found in the parsed value, before its place in the text is looked up. */
export interface Finding {
  code: ProblemCode;
  path: Path;
  message: string;
  remedy: string;
  severity?: 'error' | 'warning';
  /** Point at the key rather than at its value. */
  atKey?: boolean;
}
