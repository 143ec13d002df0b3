import type { FeedbackView } from '../../../electron/host/views.ts';

export type MarkKind = 'shown' | 'unearned' | 'fault';

export interface MarkedPart {
  text: string;
  kind: MarkKind | null;
  /** The principle or fault the words show. */
  name: string;
}

interface Mark {
  kind: MarkKind;
  name: string;
  quote: string | null;
}

/** The marks of a feedback in the order in which they claim words: faults first, for they matter most. */
export function marksOf(feedback: FeedbackView): Mark[] {
  const marks = (kind: MarkKind, list: readonly { name: string; quote: string | null }[]): Mark[] =>
    list.map(({ name, quote }) => ({ kind, name, quote }));
  return [
    ...marks('fault', feedback.faults),
    ...marks('unearned', feedback.unearned),
    ...marks('shown', feedback.shown),
  ];
}

/** Letters only as they sound: a quote is found whatever its capitals and its apostrophes. Keeps the length. */
const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Cuts a reply into parts, those that are quoted by a mark carrying it. Words already claimed are not claimed again. */
export function markWords(text: string, marks: readonly Mark[]): MarkedPart[] {
  const claimed: { start: number; end: number; mark: Mark }[] = [];
  for (const mark of marks) {
    if (!mark.quote) continue;
    const start = plain(text).indexOf(plain(mark.quote));
    const end = start + mark.quote.length;
    const isFree = claimed.every((other) => end <= other.start || start >= other.end);
    if (start >= 0 && isFree) claimed.push({ start, end, mark });
  }
  claimed.sort((left, right) => left.start - right.start);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { start, end, mark } of claimed) {
    if (start > at) parts.push({ text: text.slice(at, start), kind: null, name: '' });
    parts.push({ text: text.slice(start, end), kind: mark.kind, name: mark.name });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: null, name: '' });
  return parts;
}
