import { basename, extname } from 'node:path';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import { notFound } from '../host-error.ts';
import { hashText } from '../library/hash-text.ts';
import type { Library } from '../library/library.ts';
import { readBounded } from '../library/read-bounded.ts';

/** A scenario file of the library, sound or broken. */
export interface DeskFile {
  key: string;
  file: string;
  source: 'bundled' | 'user';
}

/** Its text as it stands on the disk now, or why it cannot be read. */
export interface DeskText {
  text: string;
  /** SHA-256 of the text, in hexadecimal. */
  hash: string;
  unread: Problem | null;
}

/** Every scenario file, each with a key of its own: the file's name, with a number where an earlier file has the same. */
export function listDeskFiles(library: Library): DeskFile[] {
  const files = [
    ...library.entries().map(({ file, source }) => ({ file, source })),
    ...library.broken().map(({ file }) => ({ file, source: sourceOf(library, file) })),
  ];
  const bundledFirst = files.sort((left, right) => Number(left.source === 'user') - Number(right.source === 'user'));
  const taken = new Set<string>();
  return bundledFirst.map((each) => {
    const name = basename(each.file, extname(each.file));
    let key = name;
    for (let number = 2; taken.has(key); number++) key = `${name}~${number}`;
    taken.add(key);
    return { ...each, key };
  });
}

/** The file with this key, or a 404. A key is only ever compared, never made into a path. */
export function findDeskFile(library: Library, key: string): DeskFile {
  const found = listDeskFiles(library).find((each) => each.key === key);
  if (!found) throw notFound('scenario file');
  return found;
}

/** Reads a file as it is now: an author's editor may have saved it a moment ago. */
export function readDeskText({ file }: DeskFile): DeskText {
  const read = readBounded(file);
  if ('text' in read) return { text: read.text, hash: hashText(read.text), unread: null };
  const { code, message, remedy } = read.unread;
  const known = code === 'unreadable' ? 'not-yaml' : code;
  const unread: Problem = { code: known, severity: 'error', message, line: 1, column: 1, remedy };
  return { text: '', hash: hashText(message), unread };
}

function sourceOf({ userFolder }: Library, file: string): DeskFile['source'] {
  return file.startsWith(userFolder) ? 'user' : 'bundled';
}
