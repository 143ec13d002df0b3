/** What a trainee reads about one principle. */
export interface PrincipleWords {
  /** Plain words for the screen. */
  name: string;
  /** One sentence: what to do. */
  teaching: string;
  /** What it does to the person across the table. */
  why: string;
  strong: string;
  weak: string;
  /** What sets the strong line apart from the weak one. */
  difference: string;
  /** One sentence on what research found, or '' where we know of nothing. */
  evidence: string;
}
