import type { Finding } from '../../../simulation/debrief/debrief.ts';

/** A finding as one sentence: the quoted words where there are some, and what they did. */
export function noteSentence({ kind, quote, start, because }: Finding): string {
  const words = kind === 'shown' ? (start === null ? 'This ' : `\u201c${quote.replace(/[.,;]$/, '')}\u201d `) : '';
  const sentence = `${words}${because}`;
  const ended = /[.?!\u2026\u201d]$/.test(sentence) && !sentence.endsWith('\u201d') ? sentence : `${sentence}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
