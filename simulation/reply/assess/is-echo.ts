import { splitWords } from '../reading/split-words.ts';
import { plainText } from '../reading/plain-text.ts';
import type { Word } from '../reading/word.ts';

/** Runs of this many words count as taken over. */
const RUN = 3;

/** Whether the reply is, but for a few words, what the customer said. */
export function isEcho(words: readonly Word[], customer: string | undefined): boolean {
  if (!customer || words.length < RUN + 1) return false;
  const said = splitWords(plainText(customer))
    .map(({ form }) => form)
    .filter((form) => /\p{L}/u.test(form));
  const runs = new Set(said.map((_, index) => said.slice(index, index + RUN).join(' ')));
  const forms = words.map(({ form }) => form);
  const taken = forms.map(() => false);
  for (let at = 0; at + RUN <= forms.length; at += 1)
    if (runs.has(forms.slice(at, at + RUN).join(' '))) taken.fill(true, at, at + RUN);
  const known = new Set(said);
  const own = forms.filter(
    (form) => !known.has(form) && !/^(?:you|your|yours|we|our|us|so|they|is|are|that|and)$/.test(form),
  );
  if (forms.length >= 6 && own.length <= forms.length * 0.15) return true;
  return taken.filter(Boolean).length >= forms.length * 0.75;
}
