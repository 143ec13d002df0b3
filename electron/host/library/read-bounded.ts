import { readFileSync, statSync } from 'node:fs';
import { largestFile } from '../../../simulation/scenario/read-yaml.ts';

/** Why a file was not read. */
export interface Unread {
  code: 'too-large' | 'unreadable';
  message: string;
  remedy: string;
}

/** The text of a file of at most 1 MiB, or why it was not read. A larger one is refused by its size, before it is read. */
export function readBounded(file: string): { text: string } | { unread: Unread } {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Error('it is not a file');
    if (stat.size > largestFile) {
      const message = 'The file is larger than 1 MiB.';
      return { unread: { code: 'too-large', message, remedy: 'Split it into several scenarios.' } };
    }
    return { text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}.`;
    return { unread: { code: 'unreadable', message, remedy: 'Check that it is there and that you may read it.' } };
  }
}
