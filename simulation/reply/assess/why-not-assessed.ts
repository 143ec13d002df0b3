import type { Reading } from '../reading/read-reply.ts';
import { MARK } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import type { NotAssessedReason } from '../reply-analysis.ts';
import type { ReplyContext } from '../reply-context.ts';
import { isEcho } from './is-echo.ts';
import { isForeign } from './is-foreign.ts';
import { isOffTopic } from './is-off-topic.ts';

const wordsIn = ({ words }: Reading) => words.filter(({ form }) => !form.startsWith(MARK) && /\p{L}/u.test(form));
const SHORT_ANSWER = /^(?:yes|no|ok|okay|hello|hi|done|understood|noted|really|wow)$/;

/** Why a text is no reply at all, or undefined where it is one. */
export function whyNoReply(reading: Reading, { customer }: ReplyContext): NotAssessedReason | undefined {
  const words = wordsIn(reading);
  if (words.length === 0)
    return reading.text.trim().length > 8 && /\p{L}/u.test(reading.text) ? 'not-english' : 'empty';
  if (isForeign(reading.text, words)) return 'not-english';
  if (isGibberish(words)) return 'gibberish';
  if (isEcho(words, customer)) return 'echo';
  return isListOfKeyWords(reading, words) ? 'key-words' : undefined;
}

/** Why a reply cannot be judged. `found` counts what was found, `telling` what could be said nowhere else. */
export function whyNotAssessed(
  reading: Reading,
  context: ReplyContext,
  found: number,
  telling: number,
): NotAssessedReason | undefined {
  const words = wordsIn(reading);
  if (telling > 0) return undefined;
  if (found === 0 && words.length < 2 && !SHORT_ANSWER.test(words[0]?.form ?? '')) return 'unclear';
  return isOffTopic(words, context, found > 0) ? 'off-topic' : undefined;
}

/** Mostly words that no dictionary has, or hardly a vowel, or one thing over and over. */
function isGibberish(words: readonly Word[]): boolean {
  const strange = words.filter(({ form, known }) => !known && !/^[£$€₹\d@<#]/.test(form));
  const unsayable = strange.filter(
    ({ form }) => !/[aeiouy]/.test(form) || /[^aeiouy']{5,}/.test(form) || /(.)\1{3,}/.test(form),
  );
  if (strange.length > words.length * 0.6 || unsayable.length > words.length * 0.35) return true;
  return words.length >= 6 && new Set(words.map(({ form }) => form)).size <= words.length * 0.25;
}

/** A row of names of things, with nobody who does anything. */
function isListOfKeyWords({ words: all }: Reading, words: readonly Word[]): boolean {
  if (words.length < 4) return false;
  const runs: Word[][] = [[]];
  for (const word of all) {
    if (/^[\u2039](?:[.,;:/+*\-–—~=&!]|\.{2,}|n+)$/.test(word.form)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const rows = runs.filter((run) => run.length > 0);
  const acting = (run: readonly Word[]) => run.some(({ form }) => ACTS.test(form));
  if (rows.length >= 4 && words.length / rows.length <= 3.5 && rows.filter(acting).length <= rows.length * 0.25)
    return true;
  return (
    words.length >= 6 &&
    !acting(words) &&
    !words.some(({ partOfSpeech }) => /^(?:VERB|AUX)\.(?:past|third)/.test(partOfSpeech)) &&
    words.filter(({ form }) => SMALL.test(form)).length <= words.length * 0.1
  );
}

const ACTS =
  /^(?:we|i|you|he|she|they|it|us|me|is|am|are|was|were|will|have|has|had|do|did|can|could|would|should|may|might|my|your|that|this|nobody|there)$/;
const SMALL = /^(?:the|a|an|to|of|for|in|on|at|with|and|not|no|so)$/;
