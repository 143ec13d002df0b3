import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { bootstrapMean } from '../evaluation/bootstrap-mean.ts';
import { describeEvaluation } from '../evaluation/describe-evaluation.ts';
import type { Means } from '../evaluation/describe-gain.ts';
import { describeGain } from '../evaluation/describe-gain.ts';
import type { JudgedReply } from '../evaluation/judge-replies.ts';
import { judgeReplies } from '../evaluation/judge-replies.ts';
import { tallyLabels } from '../evaluation/tally-labels.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { readLabelled } from './read-labelled.ts';

const RULES_ONLY = '--rules-only';

/** Measures the reply analysis against replies that people have labelled. */
export const evaluate: Command = {
  usage: 'amends evaluate FILE.jsonl [--rules-only]',
  summary: 'Measure the judgement of written replies against labelled ones.',
  run: async (args) => {
    const [file, ...more] = args.filter((arg) => arg !== RULES_ONLY);
    if (file === undefined || more.length > 0) throw new UsageError('Name one file of labelled replies.');
    const replies = readLabelled(file);
    const language = await loadLanguage();
    const byRules = judgeReplies(replies, { tag: language.tag });
    const judged = args.includes(RULES_ONLY) ? byRules : judgeReplies(replies, language);
    console.log(describeEvaluation(judged, tallyLabels(judged), meansOf(judged)));
    if (judged !== byRules) console.log(`\n${describeGain(meansOf(byRules), meansOf(judged))}`);
    return 0;
  },
};

const meansOf = (judged: readonly JudgedReply[]): Means => ({
  principles: bootstrapMean(judged, 'principle'),
  faults: bootstrapMean(judged, 'fault'),
});
