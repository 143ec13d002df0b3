/** Sentences that show a principle or a fault, and sentences of the same words that do not. */
export interface NearMisses {
  present: readonly string[];
  absent: readonly string[];
}
