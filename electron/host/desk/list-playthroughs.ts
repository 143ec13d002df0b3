import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Playthrough } from '../../../simulation/playthrough/playthrough.ts';
import { parsePlaythrough } from '../../../simulation/playthrough/parse-playthrough.ts';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import { readBounded } from '../library/read-bounded.ts';
import type { DeskFile } from './desk-files.ts';

/** A playthrough beside a scenario. */
export interface PlaythroughFile {
  /** File name. */
  name: string;
  text: string;
  title: string | null;
  playthrough: Playthrough | null;
  problems: Pick<Problem, 'message' | 'line'>[];
}

/** Most that are read for one scenario. */
const mostPlaythroughs = 200;

/** The playthroughs beside a scenario, in order of name; a drill's lie beside the folder of drills. `id` is one the parser let through. */
export function listPlaythroughs({ file }: Pick<DeskFile, 'file'>, id: string): PlaythroughFile[] {
  const here = dirname(file);
  const above = basename(here) === 'drills' ? [dirname(here)] : [];
  const folders = [here, ...above].map((folder) => join(folder, 'playthroughs', id));
  return folders.flatMap((folder) => namesIn(folder).map((name) => readPlaythrough(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort()
      .slice(0, mostPlaythroughs);
  } catch {
    return [];
  }
}

function readPlaythrough(folder: string, name: string): PlaythroughFile {
  const read = readBounded(join(folder, name));
  if ('unread' in read)
    return { name, text: '', title: null, playthrough: null, problems: [{ message: read.unread.message, line: 1 }] };
  const { playthrough, problems } = parsePlaythrough(read.text);
  return { name, text: read.text, title: playthrough?.title ?? null, playthrough, problems };
}
