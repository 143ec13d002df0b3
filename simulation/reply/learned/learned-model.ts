/** The weights as they are kept in the repository. */
export interface KeptWeights {
  /** Which features and labels they were trained for. */
  version: string;
  /** What a step of a whole-number weight stands for. */
  step: number;
  /** For each label: where its score begins, from which score it is found, and below which a rule's find is dropped. */
  bias: readonly number[];
  found: readonly number[];
  dropped: readonly number[];
  /** How many features have weights, and these weights packed, in base 64. */
  features: number;
  packed: string;
}

/** The weights made ready: a row of weights, one for each label, for every feature that has any. */
export interface LearnedModel {
  rowOf: ReadonlyMap<number, number>;
  /** Row after row, in whole-number steps. */
  weights: Int8Array;
  step: number;
  bias: readonly number[];
  found: readonly number[];
  dropped: readonly number[];
}
