import { z } from 'zod';
import type { LabelledReply } from '../evaluation/labelled-reply.ts';
import { labelledReplySchema } from '../evaluation/labelled-reply.ts';
import { UsageError } from './command.ts';
import { readRows } from './read-rows.ts';
import { readText } from './read-text.ts';

/** The labelled replies of a file of JSON Lines. Throws a UsageError that says what is wrong and where. */
export function readLabelled(file: string): LabelledReply[] {
  const read = readText(file);
  if ('problem' in read) throw new UsageError(read.problem.message);
  try {
    return readRows(read.text).map((row) => labelledReplySchema.parse(row));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file}: ${error.message}`);
    if (error instanceof z.ZodError) throw new UsageError(`${file}: ${z.prettifyError(error)}`);
    throw error;
  }
}
