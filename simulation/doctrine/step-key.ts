/** A step of one of the five articles, by article and place in it. */
export type StepKey =
  | `S0-${1 | 2 | 3 | 4 | 5}`
  | `S1-${1 | 2 | 3 | 4}`
  | `S2-${1 | 2 | 3 | 4 | 5}`
  | `S3-${1 | 2 | 3 | 4 | 5}`
  | `S4-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
