import { useId, useRef } from 'react';
import type { Finding } from '../../../simulation/debrief/debrief.ts';
import { FindingCard } from './finding-card.tsx';
import { FindingSign } from './finding-sign.tsx';
import { kindWords } from './kind-words.ts';
import { QuotedWords } from './quoted-words.tsx';
import { useCard } from './use-card.ts';
import './written-words.css';

export interface WrittenWordsProps {
  text: string;
  findings: readonly Finding[];
}

/** A reply in the trainee's own words, every place that was found numbered; a number, or the words, open a card about it. */
export function WrittenWords({ text, findings }: WrittenWordsProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { card, openAt, leave, stay, close } = useCard(box);
  const buttonOf = (finding: number) => box.current?.querySelector<HTMLElement>(`[data-place="${finding}"]`);
  return (
    <div className="written" ref={box}>
      <blockquote className="given given-said written-text">
        <p>
          <QuotedWords
            text={text}
            findings={findings}
            active={card?.findings ?? []}
            onPoint={(pointed, words) => (pointed && words ? openAt(pointed, words) : leave())}
            sign={(index) => {
              const finding = findings[index];
              if (!finding) return null;
              return (
                <button
                  type="button"
                  className={`place place-${finding.kind}`}
                  data-place={index}
                  aria-label={`${index + 1}, ${kindWords[finding.kind]}: ${finding.name}`}
                  aria-describedby={card?.findings.includes(index) ? id : undefined}
                  onFocus={(event) => openAt([index], event.currentTarget)}
                  onBlur={leave}
                  onMouseEnter={(event) => openAt([index], event.currentTarget)}
                  onMouseLeave={leave}
                  onClick={() => buttonOf(index)?.focus()}
                >
                  <FindingSign kind={finding.kind} />
                  {index + 1}
                </button>
              );
            }}
          />
        </p>
      </blockquote>
      {card && (
        <div
          className="card"
          id={id}
          role="tooltip"
          style={{ insetBlockStart: card.top, insetInlineStart: `min(${card.left}px, max(0px, 100% - 352px))` }}
          onMouseEnter={stay}
          onMouseLeave={close}
        >
          {card.findings.map((index) => {
            const finding = findings[index];
            return finding && <FindingCard key={index} finding={finding} number={index + 1} />;
          })}
        </div>
      )}
    </div>
  );
}
