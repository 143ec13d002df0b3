import type { ReactNode } from 'react';
import type { Finding } from '../../../simulation/debrief/debrief.ts';
import { cutWords } from './cut-words.ts';
import { strongestKind } from './strongest-kind.ts';
import './words.css';

export interface QuotedWordsProps {
  text: string;
  findings: readonly Finding[];
  /** The findings pointed at, by their place in the list. */
  active?: readonly number[];
  onPoint?: (findings: number[] | null, words: HTMLElement | null) => void;
  /** What stands where the words of a finding end. */
  sign?: (finding: number) => ReactNode;
}

/** A text with every quoted word underlined; where quotations overlap, a second line tells that there are several. */
export function QuotedWords({ text, findings, active = [], onPoint, sign }: QuotedWordsProps) {
  return cutWords(text, findings).map(({ text: words, trail, quotedBy, endOf }, at) => {
    const own = quotedBy.flatMap((index) => findings[index] ?? []);
    const kind = strongestKind(own);
    if (!kind) return words;
    const others = own.some((finding) => finding.kind !== kind) ? ' words-several' : '';
    const isActive = quotedBy.some((index) => active.includes(index));
    return (
      <span key={at}>
        <mark
          className={`words words-${kind}${others}${isActive ? ' is-active' : ''}`}
          data-quoted-by={quotedBy.join(' ')}
          onMouseEnter={(event) => onPoint?.(quotedBy, event.currentTarget)}
          onMouseLeave={() => onPoint?.(null, null)}
        >
          {words}
        </mark>
        {trail}
        {sign && endOf.map((index) => <span key={index}>{sign(index)}</span>)}
      </span>
    );
  });
}
