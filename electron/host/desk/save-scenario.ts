import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../../simulation/scenario/parse-scenario.ts';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import { id as idSchema } from '../../../simulation/scenario/schema-parts.ts';
import { HostError } from '../host-error.ts';
import type { Library } from '../library/library.ts';
import { makeFolder } from '../records/make-folder.ts';
import { listDeskFiles } from './desk-files.ts';

/** Saves a new scenario file in the person's own folder and answers with its key. Never writes over a file that is there. */
export function saveScenario(library: Library, id: string, text: string): string {
  refuseTaken(library, id);
  writeNew(library.userFolder, `${idSchema.parse(id)}.yaml`, text);
  library.reread();
  return listDeskFiles(library).find(({ file }) => file === join(library.userFolder, `${id}.yaml`))?.key ?? id;
}

/** Saves playthroughs beside a scenario in the person's own folder. */
export function savePlaythroughs(library: Library, id: string, files: readonly { name: string; text: string }[]): void {
  if (files.length === 0) return;
  const folder = join(library.userFolder, 'playthroughs', idSchema.parse(id));
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) if (!existsSync(join(folder, name))) writeNew(folder, name, text);
}

/** Reads what is to become a file; what cannot be read is refused with its first problem. */
export function readNew(text: string): { id: string } {
  const { scenario, problems } = parseScenario(text);
  if (scenario) return scenario;
  throw new HostError(422, {
    code: 'broken-file',
    message: `The file cannot be played. ${tell(problems)}`,
    safe: 'It was not saved, and nothing was changed.',
    remedy: problems[0]?.remedy ?? 'Mend it and import it again.',
  });
}

function tell(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return '';
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `Line ${first.line}, column ${first.column}: ${first.message}${more}`;
}

function refuseTaken(library: Library, id: string): void {
  const isTaken =
    library.entries().some((entry) => entry.id === id) ||
    listDeskFiles(library).some(({ key }) => key === id) ||
    existsSync(join(library.userFolder, `${id}.yaml`));
  if (isTaken)
    throw new HostError(409, {
      code: 'id-taken',
      message: `There is a scenario "${id}" already.`,
      safe: 'It was left as it is.',
      remedy: 'Choose another id.',
    });
}

function writeNew(folder: string, name: string, text: string): void {
  try {
    makeFolder(folder);
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError(507, {
      code: 'not-saved',
      message: `The file could not be saved: ${reason}.`,
      safe: 'Nothing that was there has been changed.',
      remedy: 'See whether the folder can be written to and the disk has room.',
    });
  }
}
