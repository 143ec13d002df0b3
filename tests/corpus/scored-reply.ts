/** A labelled reply whose sentences were scored by weights that never saw it. */
export interface ScoredReply {
  /** The corpus file it stands in. */
  file: string;
  /** For each label whether the reply was given it. */
  given: readonly boolean[];
  sentences: readonly { scores: readonly number[]; byRule: readonly boolean[] }[];
}
