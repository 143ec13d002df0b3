import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import { isPrincipleId } from '../../doctrine/principle.ts';
import type { Label } from '../labels/rule.ts';
import type { Word } from '../reading/word.ts';
import type { ReplyFinding } from '../reply-analysis.ts';
import { trimMarks } from './clauses-of.ts';
import { learnedLabels } from './learned-labels.ts';
import type { LearnedModel } from './learned-model.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** How much surer the score must be for a fault, since a false charge is worse than a missed one, and where it is not known what is answered. */
const SURER = 1;

/** Said in so many words, these are there whatever stands around them: what was learned takes none of them back. */
const SPOKEN_OUT: ReadonlySet<string> = new Set(['ownership', 'apology', 'forgiveness']);

/** A sentence that reports more words than these of somebody else is left to the rules. */
const FEW_WORDS = 3;

/**
 * What the rules found of a label, without what the sentence as a whole speaks against, and with what only it shows. Where it is not
 * known what is being answered, what the rules found is kept: public answers are not what the weights were learned for.
 */
export function weighLabel<Id extends PrincipleId | FaultId>(
  label: Label<Id>,
  findings: readonly ReplyFinding<Id>[],
  text: string,
  sentences: readonly ScoredSentence[],
  model: LearnedModel,
  isAnswer: boolean,
): ReplyFinding<Id>[] {
  const at = learnedLabels.indexOf(label.id);
  const least = (model.found[at] ?? Infinity) + (isAnswer && isPrincipleId(label.id) ? 0 : SURER);
  const weighed: ReplyFinding<Id>[] = [];
  for (const scored of sentences) {
    const { words } = scored.sentence;
    const score = scored.scores[at] ?? -Infinity;
    const inside = findings.filter(({ start }) => start >= (words[0]?.start ?? 0) && start < (words.at(-1)?.end ?? 0));
    const isOpen = isAnswer && !SPOKEN_OUT.has(label.id);
    const kept = isOpen ? inside.filter(() => score >= (model.dropped[at] ?? -Infinity)) : inside;
    weighed.push(...kept);
    if (kept.length > 0 || score < least || words.filter(({ quoted }) => quoted).length > FEW_WORDS) continue;
    const quoted = tellingWords(scored, at, least);
    const start = quoted[0]?.start ?? 0;
    const end = quoted.at(-1)?.end ?? start;
    const source = label.rules[0]?.source;
    if (!source) throw new Error(`The label ${label.id} has no rules.`);
    weighed.push({ id: label.id, quote: text.slice(start, end), start, end, rule: `learned.${label.id}`, source });
  }
  return weighed;
}

/** The clause that says it, or the whole sentence where no clause alone does. */
function tellingWords({ sentence, clauses }: ScoredSentence, label: number, least: number): readonly Word[] {
  const scoreOf = ({ scores }: { scores: readonly number[] }) => scores[label] ?? -Infinity;
  const best = clauses.toSorted((left, right) => scoreOf(right) - scoreOf(left))[0];
  return best && scoreOf(best) >= least ? best.words : trimMarks(sentence.words);
}
