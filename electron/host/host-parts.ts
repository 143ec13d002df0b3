import type { Language } from '../../simulation/reply/language/language.ts';
import type { Library } from './library/library.ts';
import type { Records } from './records/records.ts';

/** What only a desktop shell can do. Absent behind the loopback door, where the page uses the browser's own means. */
export interface Desktop {
  /** Prints the page now shown to a PDF the person chooses; the file's path, or null where they thought better of it. */
  printToPdf?: () => Promise<string | null>;
  /** Shows a folder or file in the system's file manager. */
  reveal?: (path: string) => Promise<void>;
}

/** What the host is made of. Records, library, time and chance arrive as arguments, so that it also runs where there is no Node. */
export interface HostParts {
  library: Library;
  records: Records;
  /** Real time in milliseconds since 1970. */
  clock: () => number;
  newId: () => string;
  newSeed: () => number;
  /** The language a written reply is read in; loaded when the first one comes. */
  language: () => Promise<Language>;
  door: 'electron' | 'loopback';
  desktop?: Desktop;
}
