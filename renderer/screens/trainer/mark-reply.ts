interface Quoted {
  quote: string | null;
}

export interface ReplyPiece {
  text: string;
  kind: 'shown' | 'fault' | null;
}

/** Cuts a reply where words are quoted; where a fault and a principle quote the same words, the fault is drawn. */
export function markReply(words: string, shows: readonly Quoted[], faults: readonly Quoted[]): ReplyPiece[] {
  const spansOf = (list: readonly Quoted[]) =>
    list.flatMap(({ quote }) => {
      const start = quote === null ? -1 : words.indexOf(quote);
      return quote === null || start < 0 ? [] : [{ start, end: start + quote.length }];
    });
  const shown = spansOf(shows);
  const faulty = spansOf(faults);
  const ends = [...shown, ...faulty].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, words.length])].sort((left, right) => left - right);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? words.length;
    const isIn = ({ start, end }: { start: number; end: number }) => start <= from && end >= to;
    const kind = faulty.some(isIn) ? 'fault' : shown.some(isIn) ? 'shown' : null;
    return { text: words.slice(from, to), kind };
  });
}
