import { z } from 'zod';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { bootstrapMean } from '../evaluation/bootstrap-mean.ts';
import type { LabelledReply } from '../evaluation/labelled-reply.ts';
import { labelledReplySchema } from '../evaluation/labelled-reply.ts';
import { describeEvaluation } from '../evaluation/describe-evaluation.ts';
import { judgeReplies } from '../evaluation/judge-replies.ts';
import { tallyLabels } from '../evaluation/tally-labels.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { readRows } from './read-rows.ts';
import { readText } from './read-text.ts';

/** Measures the reply analysis against replies that people have labelled. */
export const evaluate: Command = {
  usage: 'amends evaluate FILE.jsonl',
  summary: 'Measure the judgement of written replies against labelled ones.',
  run: async (args) => {
    const [file] = args;
    if (file === undefined || args.length > 1) throw new UsageError('Name one file of labelled replies.');
    const replies = readReplies(file);
    const judged = judgeReplies(replies, await loadLanguage());
    const tallies = tallyLabels(judged);
    const means = { principles: bootstrapMean(judged, 'principle'), faults: bootstrapMean(judged, 'fault') };
    console.log(describeEvaluation(judged, tallies, means));
    return 0;
  },
};

function readReplies(file: string): LabelledReply[] {
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
