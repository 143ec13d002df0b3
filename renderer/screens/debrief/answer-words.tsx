import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { cutWords } from './cut-words.ts';
import { FindingSign } from './finding-sign.tsx';
import { markId, noteId } from './note-id.ts';
import { strongestKind } from './strongest-kind.ts';

export interface AnswerWordsProps {
  record: TurnRecord;
  /** The finding pointed at, by its place. */
  active: number | null;
  onPoint: (finding: number | null) => void;
}

/** What the trainee said or did, every quoted word underlined and signed, each sign leading to its note. */
export function AnswerWords({ record: { turn, answer, isSpoken, findings }, active, onPoint }: AnswerWordsProps) {
  return (
    <div className="answer">
      <p className="answer-label">{isSpoken ? 'You said' : 'You did'}</p>
      <blockquote className={isSpoken ? 'answer-words answer-said' : 'answer-words'}>
        {cutWords(answer, findings).map(({ text, trail, quotedBy, endOf }, at) => {
          const own = quotedBy.flatMap((index) => findings[index] ?? []);
          const kind = strongestKind(own);
          if (!kind) return text;
          const isActive = active !== null && quotedBy.includes(active);
          return (
            <span key={at}>
              <mark
                className={`words words-${kind}${isActive ? ' is-active' : ''}`}
                data-quoted-by={quotedBy.join(' ')}
                onMouseEnter={() => onPoint(quotedBy[0] ?? null)}
                onMouseLeave={() => onPoint(null)}
              >
                {text}
              </mark>
              {trail}
              {endOf.map((index) => (
                <a
                  key={index}
                  id={markId(turn, index)}
                  className="words-sign"
                  href={`#${noteId(turn, index)}`}
                  aria-label={`note: ${findings[index]?.name ?? ''}`}
                  onFocus={() => onPoint(index)}
                  onBlur={() => onPoint(null)}
                >
                  <FindingSign kind={findings[index]?.kind ?? kind} />
                </a>
              ))}
            </span>
          );
        })}
      </blockquote>
    </div>
  );
}
