import { clauseFeatures } from '../../simulation/reply/learned/clause-features.ts';
import { clausesOf } from '../../simulation/reply/learned/clauses-of.ts';
import { hashFeature } from '../../simulation/reply/learned/hash-feature.ts';
import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import { replyFeatures } from '../../simulation/reply/learned/reply-features.ts';
import { ruleHits } from '../../simulation/reply/learned/rule-hits.ts';
import { sentenceFeatures } from '../../simulation/reply/learned/sentence-features.ts';
import { applyLabel } from '../../simulation/reply/labels/apply-label.ts';
import { faultLabels, principleLabels } from '../../simulation/reply/labels/labels.ts';
import type { Language } from '../../simulation/reply/language/language.ts';
import { readReply } from '../../simulation/reply/reading/read-reply.ts';
import type { Sentence } from '../../simulation/reply/reading/sentence.ts';
import type { Word } from '../../simulation/reply/reading/word.ts';
import type { ReplyContext } from '../../simulation/reply/reply-context.ts';
import { allNearMisses } from '../simulation/reply/near-misses/all-near-misses.ts';
import type { CorpusReply } from './corpus-reply.ts';
import type { Example } from './example.ts';

/** A near miss is a pair made to tell one word from another, so it counts for more than any sentence. */
const NEAR_MISS_COUNTS = 4;

const hashed = (features: readonly string[]) => [...new Set(features.map(hashFeature))];

/** A sentence as an example, with its clauses where it has several. */
export interface SentenceExample extends Example {
  clauses: readonly Example[];
}

/** Every sentence of a reply of the corpus as an example. */
export function examplesOf(reply: CorpusReply, language: Language): SentenceExample[] {
  const { text, fault, recurrence } = reply;
  const context: ReplyContext = { ...(fault && { fault }), ...(recurrence && { recurrence }) };
  const reading = readReply(text, language);
  const findings = [
    ...principleLabels.flatMap((label) => applyLabel(label, reading, context)),
    ...faultLabels.flatMap((label) => applyLabel(label, reading, context)),
  ];
  const hits = ruleHits(reading.sentences, findings);
  const quotes: Record<string, readonly string[] | undefined> = { ...reply.shows, ...reply.faults };
  const showing = learnedLabels.map((label) => sentencesShowing(quotes[label] ?? [], text, reading.sentences));
  return reading.sentences.map((sentence, index) => {
    const around = replyFeatures(reading, index, hits, context);
    const byRule = learnedLabels.map((id) => hits[index]?.some(({ label }) => label === id) ?? false);
    const clauses = clausesOf(sentence.words);
    return {
      counts: 1,
      features: hashed([...sentenceFeatures(sentence), ...around]),
      shown: showing.map((sentences) => (sentences.has(index) ? 1 : 0)),
      byRule,
      clauses: (clauses.length > 1 ? clauses : []).map((words) => ({
        counts: 1,
        features: hashed(clauseFeatures(words, sentence, around)),
        shown: learnedLabels.map((label) => (isQuoted(words, quotes[label] ?? [], text) ? 1 : 0)),
        byRule,
      })),
    };
  });
}

/** Whether at least half of the words are within one of the quotes. */
function isQuoted(words: readonly Word[], quotes: readonly string[], text: string): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return quotes.some((quote) => {
    const from = text.indexOf(quote);
    return Math.min(end, from + quote.length) - Math.max(start, from) >= (end - start) / 2;
  });
}

/** The near misses as examples: of each only its own label is known, and the rules, made with them, tell nothing. */
export function nearMissExamples(language: Language): Example[] {
  return learnedLabels.flatMap((label, at) => {
    const { present = [], absent = [] } = allNearMisses[label] ?? {};
    const read = (text: string, shown: number): Example[] => {
      const { sentences } = readReply(text, language);
      if (shown === 1 && sentences.length > 1) return [];
      return sentences.map((sentence) => ({
        counts: NEAR_MISS_COUNTS,
        features: hashed(sentenceFeatures(sentence)),
        shown: learnedLabels.map((_, other) => (other === at ? shown : -1)),
        byRule: learnedLabels.map(() => false),
      }));
    };
    return [...present.flatMap((text) => read(text, 1)), ...absent.flatMap((text) => read(text, 0))];
  });
}

/** The sentences a quote lies in: those it fills well, or that hold most of it. */
function sentencesShowing(quotes: readonly string[], text: string, sentences: readonly Sentence[]): Set<number> {
  const found = new Set<number>();
  for (const quote of quotes) {
    const from = text.indexOf(quote);
    if (from < 0) throw new Error(`“${quote}” does not stand in “${text}”`);
    const shared = sentences.map(({ words }) => {
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      const overlap = Math.min(end, from + quote.length) - Math.max(start, from);
      return Math.max(overlap / (end - start) / 1.2, overlap / quote.length);
    });
    const most = Math.max(...shared);
    for (const [index, share] of shared.entries()) if (share >= 0.5 || share === most) found.add(index);
  }
  return found;
}
