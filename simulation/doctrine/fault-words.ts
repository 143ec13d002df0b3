/** What a trainee reads about one fault. */
export interface FaultWords {
  /** Plain words for the screen. */
  name: string;
  /** One sentence: what it is. */
  teaching: string;
  /** What it does to the person across the table. */
  why: string;
  example: string;
  instead: string;
}
