import type { FeedbackView } from '../../../electron/host/views.ts';
import type { MarkKind } from './mark-words.ts';
import { marksOf, markWords } from './mark-words.ts';

const kindWords: Record<MarkKind, string> = { shown: 'shows', unearned: 'meant as', fault: 'fault' };

export interface MarkedWordsProps {
  lines: readonly string[];
  feedback: FeedbackView;
  isSpoken: boolean;
}

/** What the trainee said or did, with the words underlined that were heard. */
export function MarkedWords({ lines, feedback, isSpoken }: MarkedWordsProps) {
  const marks = marksOf(feedback);
  return (
    <blockquote className={isSpoken ? 'given given-said' : 'given'}>
      {lines.map((line, index) => (
        <p key={index}>
          {markWords(line, marks).map((part, place) =>
            part.kind === null ? (
              part.text
            ) : (
              <mark key={place} className={`given-${part.kind}`}>
                {part.text}
                <span className="visually-hidden">
                  {' '}
                  ({kindWords[part.kind]}: {part.name})
                </span>
              </mark>
            ),
          )}
        </p>
      ))}
    </blockquote>
  );
}
