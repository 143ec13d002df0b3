import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseReply } from '../../../simulation/reply/analyse-reply.ts';
import type { Language } from '../../../simulation/reply/language/language.ts';
import { clausesOf } from '../../../simulation/reply/learned/clauses-of.ts';
import { featureVersion } from '../../../simulation/reply/learned/feature-version.ts';
import { learnedLabels } from '../../../simulation/reply/learned/learned-labels.ts';
import { sentenceFeatures } from '../../../simulation/reply/learned/sentence-features.ts';
import { unpackModel } from '../../../simulation/reply/learned/unpack-model.ts';
import { weights } from '../../../simulation/reply/learned/weights.ts';
import { readReply } from '../../../simulation/reply/reading/read-reply.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { chooseThresholds } from '../../corpus/choose-thresholds.ts';
import { fitWeights } from '../../corpus/fit-weights.ts';
import { fitOptions } from '../../corpus/fit-options.ts';
import { examplesOf } from '../../corpus/make-examples.ts';
import { weightsFile } from '../../corpus/train.ts';
import { packWeights } from '../../corpus/pack-weights.ts';
import { language } from './language.ts';

const ROOT = join(import.meta.dirname, '../../..');
const corpus = [...readCorpus().values()].flat();
const sample = corpus.filter((_, index) => index % 25 === 0);
const contextOf = ({ fault, recurrence }: (typeof corpus)[number]) => ({
  ...(fault && { fault }),
  ...(recurrence && { recurrence }),
});
const findingsOf = (reply: (typeof corpus)[number]) => {
  const { shows, faults } = analyseReply(reply.text, contextOf(reply), language);
  return [...shows, ...faults];
};
const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

describe('what was learned', () => {
  it('was learned for the features and labels of today, and all of it is read', () => {
    expect(weights.version).toBe(featureVersion);
    for (const values of [weights.bias, weights.found, weights.dropped])
      expect(values).toHaveLength(learnedLabels.length);
    const { rowOf, weights: read } = unpackModel(weights);
    expect(rowOf.size).toBe(weights.features);
    expect(read.some((weight) => weight !== 0)).toBe(true);
    expect(() => unpackModel({ ...weights, version: 'another' })).toThrow('version another');
  });
  it('quotes what stands at its span, in whole words of one sentence, and names the step', () => {
    const learned = sample.flatMap((reply) =>
      findingsOf(reply)
        .filter(({ rule }) => rule.startsWith('learned.'))
        .map((finding) => ({ ...finding, text: reply.text })),
    );
    expect(learned.length).toBeGreaterThan(50);
    for (const { id, quote, start, end, rule, source, text } of learned) {
      expect(quote).toBe(text.slice(start, end));
      expect(quote.trim()).toBe(quote);
      expect(quote.length).toBeGreaterThan(0);
      expect(rule).toBe(`learned.${id}`);
      expect(source).toMatch(/^S\d-\d$/);
      const { sentences } = readReply(text, language);
      expect(sentences.some(({ words }) => (words[0]?.start ?? 0) <= start && (words.at(-1)?.end ?? 0) >= end)).toBe(
        true,
      );
    }
  });
  it('says the same again and in any order', () => {
    const first = sample.map((reply) => JSON.stringify(findingsOf(reply)));
    for (const index of [...sample.keys()].reverse())
      expect(JSON.stringify(findingsOf(sample[index] as (typeof corpus)[number]))).toBe(first[index]);
  });
  it('is found beside the rules and can be left out', () => {
    const hitsOf = (judge: Language) =>
      sample.reduce((sum, reply) => {
        const { shows, faults } = analyseReply(reply.text, contextOf(reply), judge);
        const found = new Set<string>([...shows, ...faults].map(({ id }) => id));
        return sum + [...Object.keys(reply.shows), ...Object.keys(reply.faults)].filter((id) => found.has(id)).length;
      }, 0);
    const rulesOnly: Language = { tag: language.tag };
    for (const { text } of sample) {
      const { shows, faults } = analyseReply(text, {}, rulesOnly);
      expect([...shows, ...faults].filter(({ rule }) => rule.startsWith('learned.'))).toEqual([]);
    }
    expect(hitsOf(language)).toBeGreaterThan(hitsOf(rulesOnly) * 1.2);
  });
  it('leaves sentences that report what somebody else said to the rules', () => {
    const { shows, faults } = analyseReply('You wrote "nobody here told me anything" in your mail.', {}, language);
    expect([...shows, ...faults].filter(({ rule }) => rule.startsWith('learned.'))).toEqual([]);
  });
  it('goes by clauses that lie in their sentence and do not overlap', () => {
    for (const { text } of sample)
      for (const { words } of readReply(text, language).sentences) {
        const places = clausesOf(words).flatMap((clause) => clause.map(({ start }) => start));
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
        expect(sentenceFeatures({ words, question: false }).length).toBeGreaterThan(0);
      }
  });
  it('is small: rules, weights, model and library are no more than 5 MB', () => {
    expect(statSync(weightsFile).size).toBeLessThanOrEqual(120_000);
    const folders = ['simulation/reply', 'node_modules/wink-nlp', 'node_modules/wink-eng-lite-web-model'];
    expect(folders.reduce((sum, folder) => sum + sizeOf(join(ROOT, folder)), 0)).toBeLessThanOrEqual(5_000_000);
  });
});

describe('learning', () => {
  const examples = sample.flatMap((reply) => examplesOf(reply, language));
  const fit = () => fitWeights(examples, learnedLabels.length, fitOptions);
  it('gives the same weights each time, and keeps them whole', () => {
    const none = { found: learnedLabels.map(() => 0), dropped: learnedLabels.map(() => 0) };
    const fitted = fit();
    const kept = packWeights(fitted, none);
    expect(packWeights(fit(), none)).toEqual(kept);
    const { rowOf, weights: read, step } = unpackModel(kept);
    for (const [feature, row] of fitted.weights)
      for (const [label, weight] of row.entries()) {
        const at = rowOf.get(feature);
        const found = at === undefined ? 0 : (read[at * learnedLabels.length + label] ?? 0) * step;
        expect(Math.abs(found - weight)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }
  });
  it('finds what no rule finds where the scores alone tell it apart', () => {
    const replies = Array.from({ length: 60 }, (_, index) => ({
      file: 'any.jsonl',
      given: learnedLabels.map(() => index % 3 === 0),
      sentences: [
        { scores: learnedLabels.map(() => (index % 3 === 0 ? 1 : -1)), byRule: learnedLabels.map(() => false) },
      ],
    }));
    for (const found of chooseThresholds(replies).found) {
      expect(found).toBeGreaterThan(-1);
      expect(found).toBeLessThanOrEqual(1);
    }
  });
});
