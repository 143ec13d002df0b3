/** A sentence or a clause to learn from. */
export interface Example {
  /** How often it counts. */
  counts: number;
  /** Its features, hashed. */
  features: readonly number[];
  /** For each label: 1 shown, 0 not shown, -1 not known. */
  shown: readonly number[];
  /** For each label whether a rule found it here. */
  byRule: readonly boolean[];
}
