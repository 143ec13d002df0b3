import { plainText } from '../reading/plain-text.ts';
import { splitWords } from '../reading/split-words.ts';
import type { Word } from '../reading/word.ts';
import type { ReplyContext } from '../reply-context.ts';

/** Words of people who talk to each other about something that went wrong. */
const SERVICE = new Set(
  (
    'sorry thank thanks customer madam sir maam dear please understand help happened wrong happen problem issue service order refund team manager ' +
    'fault understood appreciate feedback hear unfortunately complaint complain pay paid price stay room delivery worry worried mistake bad terrible ' +
    'awful right policy free send call ring fix check wait waiting late again promise trust concern matter us our'
  ).split(' '),
);
const TALKING = new Set('you your yours we i me my yes no ok okay hello hi know say said wow oh'.split(' '));
const LEAST = 4;

/** Whether a reply speaks of something else altogether. A question or a cause alone does not make it a reply. */
export function isOffTopic(words: readonly Word[], { customer, situation }: ReplyContext, found: boolean): boolean {
  if (words.some(({ form }) => SERVICE.has(form))) return false;
  const around = splitWords(plainText(`${customer ?? ''} ${situation ?? ''}`)).map(({ form }) => form);
  const stems = new Set(
    around
      .filter(
        (form) =>
          form.length >= LEAST &&
          !/^(?:that|this|with|have|from|were|been|they|what|when|very|just|time|your|like)$/.test(form),
      )
      .map((form) => form.slice(0, 5)),
  );
  if (words.some(({ form }) => form.length >= LEAST && stems.has(form.slice(0, 5)))) return false;
  if (around.length === 0 && found) return false;
  if (
    around.length > 0 &&
    words.length >= 6 &&
    !found &&
    !words.some(({ form }) => /^(?:you|your|yours|that|this)$/.test(form))
  )
    return true;
  return !words.some(({ form }) => TALKING.has(form));
}
