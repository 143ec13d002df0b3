import { cutWords } from '../words/cut-words.ts';

export interface QuotedLineProps {
  line: string;
  quotes: readonly string[];
}

/** A line with the words underlined that show something; nothing is underlined where the whole line is meant. */
export function QuotedLine({ line, quotes }: QuotedLineProps) {
  const spans = quotes.flatMap((quote) => {
    const start = line.indexOf(quote);
    return start < 0 || quote.length >= line.length - 1 ? [] : [{ start, end: start + quote.length }];
  });
  return cutWords(line, spans).map(({ text, trail, quotedBy }, at) =>
    quotedBy.length > 0 ? (
      <span key={at}>
        <mark className="words words-shown">{text}</mark>
        {trail}
      </span>
    ) : (
      text
    ),
  );
}
