import { HostError } from '../host-error.ts';
import type { ProblemStatus } from '../host-error.ts';

/** SQLite's primary result codes that a person can do something about (sqlite.org/rescode.html). */
const codes = { busy: 5, readOnly: 8, input: 10, corrupt: 11, full: 13, cannotOpen: 14, notDatabase: 26 } as const;

const kept = 'Everything stored before this is safe.';

/** An error of the disk or the database as something a person can act on; anything else comes back as it was. */
export function recordsError(error: unknown, file: string): unknown {
  const { errcode, code } = error as { errcode?: number; code?: string };
  const fail = (status: ProblemStatus, name: string, message: string, remedy: string, safe = kept) =>
    new HostError(status, { code: name, message, safe, remedy });
  const primary = errcode === undefined ? null : errcode & 0xff;
  if (primary === codes.full || code === 'ENOSPC')
    return fail(
      507,
      'disk-full',
      'The disk is full, so this could not be stored.',
      'Free some space and send it again.',
    );
  if (primary === codes.readOnly || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return fail(
      503,
      'read-only',
      `Nothing can be written to ${file}.`,
      'Allow writing there, or start with --data and another folder.',
    );
  if (primary === codes.cannotOpen || code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT')
    return fail(
      503,
      'cannot-open',
      `${file} cannot be opened or made.`,
      'Start with --data and a folder you may write to.',
    );
  if (primary === codes.corrupt || primary === codes.notDatabase)
    return fail(
      503,
      'damaged',
      `${file} is damaged.`,
      'Start Amends again: it keeps the damaged file aside and begins a new one.',
    );
  if (primary === codes.busy)
    return fail(503, 'in-use', 'Another program is using the records.', 'Close it and try again.');
  if (primary === codes.input)
    return fail(
      503,
      'disk-failed',
      'The disk failed while this was being stored.',
      'Check the disk and send it again.',
    );
  return error;
}
