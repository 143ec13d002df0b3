import type { TranscriptLine } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Speech } from '../../components/speech.tsx';
import { count } from '../scenario-words.ts';

export interface SoFarProps {
  lines: readonly TranscriptLine[];
  speaker: string;
  /** Goes back to a turn; null where that is not offered. */
  onBack: ((turn: number) => void) | null;
}

/** The run so far: what was said and done, and a way back to each moment. */
export function SoFar({ lines, speaker, onBack }: SoFarProps) {
  if (lines.length === 0) return null;
  return (
    <details className="so-far">
      <summary>So far: {count(lines.length, 'reply', 'replies')}</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.turn}>
            <p className="so-far-when">{line.when}</p>
            {line.tell && <p className="so-far-tell">{line.tell}</p>}
            {line.says && <Speech speaker={speaker} line={line.says} size="aside" />}
            <div className="so-far-you">
              <p className="speech-speaker">{line.isWritten ? 'You, in your own words' : 'You'}</p>
              {line.answer.map((words, index) => (
                <p key={index} className={line.isSpoken ? 'so-far-said' : undefined}>
                  {words}
                </p>
              ))}
            </div>
            {onBack && <Button onClick={() => onBack(line.turn)}>Go back to this moment</Button>}
          </li>
        ))}
      </ol>
    </details>
  );
}
