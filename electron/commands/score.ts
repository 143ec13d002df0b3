import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { analyseReply } from '../../simulation/reply/analyse-reply.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import type { ReplyFinding } from '../../simulation/reply/reply-analysis.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { readRows } from './read-rows.ts';
import { replyContextSchema } from './reply-context-schema.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: replyContextSchema.optional(),
});

/** Judges written replies: JSON Lines in, JSON Lines out, in the same order. */
export const score: Command = {
  usage: 'amends score < REPLIES.jsonl',
  summary: 'Judge written replies, one JSON object {id, text, context?} a line.',
  run: async (args) => {
    if (args.length > 0) throw new UsageError('The replies are read from standard input.');
    const language = await loadLanguage();
    for (const { id, text, context } of await readInput()) {
      const analysis = analyseReply(text, context ?? {}, language);
      const shows = analysis.shows.map((finding) => ({ principle: finding.id, ...wordsOf(finding) }));
      const faults = analysis.faults.map((finding) => ({ fault: finding.id, ...wordsOf(finding) }));
      const reason = analysis.assessed ? {} : { reason: analysis.reason };
      console.log(JSON.stringify({ id, assessed: analysis.assessed, ...reason, shows, faults }));
    }
    return 0;
  },
};

async function readInput(): Promise<z.infer<typeof rowSchema>[]> {
  try {
    return readRows(await readAll(process.stdin)).map((row) => rowSchema.parse(row));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(error.message);
    if (error instanceof z.ZodError)
      throw new UsageError(`A row is not {id, text, context?}: ${z.prettifyError(error)}`);
    throw error;
  }
}

function wordsOf<Id>({ quote, start, end, rule }: ReplyFinding<Id>) {
  return { quote, start, end, rule };
}
