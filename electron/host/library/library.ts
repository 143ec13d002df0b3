import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { BrokenFile } from '../views.ts';

/** A scenario that can be played, with the exact text it was read from. */
export interface LibraryEntry {
  id: string;
  scenario: Scenario;
  text: string;
  /** SHA-256 of the text, in hexadecimal. */
  hash: string;
  file: string;
  source: 'bundled' | 'user';
}

/** The scenarios at hand. */
export interface Library {
  entries: () => readonly LibraryEntry[];
  broken: () => readonly BrokenFile[];
  userFolder: string;
  /** Reads the folders again at once, where a file was just written. */
  reread: () => void;
  close: () => void;
}
