import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { bootstrapMean } from '../evaluation/bootstrap-mean.ts';
import { describeEvaluation } from '../evaluation/describe-evaluation.ts';
import { judgeReplies } from '../evaluation/judge-replies.ts';
import { tallyLabels } from '../evaluation/tally-labels.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { readLabelled } from './read-labelled.ts';

/** Measures the reply analysis against replies that people have labelled. */
export const evaluate: Command = {
  usage: 'amends evaluate FILE.jsonl',
  summary: 'Measure the judgement of written replies against labelled ones.',
  run: async (args) => {
    const [file] = args;
    if (file === undefined || args.length > 1) throw new UsageError('Name one file of labelled replies.');
    const replies = readLabelled(file);
    const judged = judgeReplies(replies, await loadLanguage());
    const tallies = tallyLabels(judged);
    const means = { principles: bootstrapMean(judged, 'principle'), faults: bootstrapMean(judged, 'fault') };
    console.log(describeEvaluation(judged, tallies, means));
    return 0;
  },
};
