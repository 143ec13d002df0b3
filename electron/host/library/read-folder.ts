import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrokenFile } from '../views.ts';
import { hashText } from './hash-text.ts';
import type { LibraryEntry } from './library.ts';
import { parseOnce } from './parse-once.ts';
import { readBounded } from './read-bounded.ts';

/** A scenario file as read: an entry, or what is wrong with it. */
export type ReadFile = { entry: LibraryEntry } | { broken: BrokenFile };

/** Reads every `*.yaml` that lies directly in a folder, in order of name. A folder that is not there has none. */
export function readFolder(folder: string, source: LibraryEntry['source']): ReadFile[] {
  return listScenarioFiles(folder).map((file) => readScenarioFile(file, source));
}

function listScenarioFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function readScenarioFile(file: string, source: LibraryEntry['source']): ReadFile {
  const read = readBounded(file);
  if ('unread' in read) {
    const { code, message, remedy } = read.unread;
    const known = code === 'unreadable' ? 'not-yaml' : code;
    return { broken: { file, problems: [{ code: known, severity: 'error', message, line: 1, column: 1, remedy }] } };
  }
  const { text } = read;
  const hash = hashText(text);
  const { scenario, problems } = parseOnce(hash, text);
  if (!scenario) return { broken: { file, problems } };
  return { entry: { id: scenario.id, scenario, text, hash, file, source } };
}
