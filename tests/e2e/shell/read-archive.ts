import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Entry = { files: Record<string, Entry> } | { offset: string; size: number };

/** The files of an asar archive by path: two sizes, a JSON index, then the bytes one after the other. */
export function readArchive(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  const start = 8 + bytes.readUInt32LE(4);
  const index = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const found = new Map<string, Buffer>();
  const walk = (entry: Entry, path: string) => {
    if ('files' in entry) for (const [name, inner] of Object.entries(entry.files)) walk(inner, join(path, name));
    else found.set(path, bytes.subarray(start + Number(entry.offset), start + Number(entry.offset) + entry.size));
  };
  walk(index, '');
  return found;
}

/** Writes the files of an archive into a folder. */
export function unpackArchive(files: ReadonlyMap<string, Buffer>, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
