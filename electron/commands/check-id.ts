import { basename, extname } from 'node:path';
import { readYaml } from '../../simulation/scenario/read-yaml.ts';
import type { FileProblem } from './file-problem.ts';

/** What only shows beside other files: an id that is taken, or that is not the file's name. */
export function checkId(file: string, text: string, id: string, taken: string | undefined): FileProblem[] {
  const name = basename(file, extname(file));
  if (taken === undefined && name === id) return [];
  const finding = taken
    ? {
        code: 'duplicate-id' as const,
        severity: 'error' as const,
        message: `The id "${id}" is already taken by ${taken}.`,
        remedy: 'Give this scenario an id of its own.',
      }
    : {
        code: 'bad-id' as const,
        severity: 'warning' as const,
        message: `The id is "${id}" and the file is named "${name}".`,
        remedy: `Name the file ${id}.yaml.`,
      };
  const place = readYaml(text).reading?.locate({ ...finding, path: ['id'] });
  return [{ file, ...finding, line: place?.line ?? 1, column: place?.column ?? 1 }];
}
