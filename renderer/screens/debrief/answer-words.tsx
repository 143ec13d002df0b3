import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';
import { QuotedWords } from '../words/quoted-words.tsx';
import { markId, noteId } from './note-id.ts';

export interface AnswerWordsProps {
  record: TurnRecord;
  /** The finding pointed at, by its place. */
  active: number | null;
  onPoint: (finding: number | null) => void;
}

/** What the trainee said or did, every quoted word underlined and signed, each sign leading to its note; numbered where it was written. */
export function AnswerWords({
  record: { turn, answer, isSpoken, findings, written },
  active,
  onPoint,
}: AnswerWordsProps) {
  const label = written ? 'You said, in your own words' : isSpoken ? 'You said' : 'You did';
  return (
    <div className="answer">
      <p className="answer-label">{label}</p>
      <blockquote className={isSpoken ? 'answer-words answer-said' : 'answer-words'}>
        <QuotedWords
          text={answer}
          findings={findings}
          active={active === null ? [] : [active]}
          onPoint={(pointed) => onPoint(pointed?.[0] ?? null)}
          sign={(index) => (
            <a
              id={markId(turn, index)}
              className={written ? 'words-sign words-sign-numbered' : 'words-sign'}
              href={`#${noteId(turn, index)}`}
              aria-label={`note${written ? ` ${index + 1}` : ''}: ${findings[index]?.name ?? ''}`}
              onFocus={() => onPoint(index)}
              onBlur={() => onPoint(null)}
            >
              <FindingSign kind={findings[index]?.kind ?? 'shown'} />
              {written && index + 1}
            </a>
          )}
        />
      </blockquote>
    </div>
  );
}
