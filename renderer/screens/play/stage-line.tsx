import { Speech } from '../../components/speech.tsx';

export interface StageLineProps {
  turn: number;
  speaker: string;
  tell: string | null;
  says: string | null;
  /** The line before it that is still to be answered; null where there is none. */
  about: string | null;
}

const longLine = 210;

/**
 * What the customer says now. It stays in the page from scene to scene and only its content changes, so that a screen
 * reader hears each new line once.
 */
export function StageLine({ turn, speaker, tell, says, about }: StageLineProps) {
  const isLong = (says ?? '').length > longLine;
  return (
    <div className={isLong ? 'stage-line stage-line-long' : 'stage-line'} aria-live="polite" aria-atomic="true">
      {says !== null && (
        <div key={turn}>
          {tell && <p className="stage-tell">{tell}</p>}
          {about && (
            <p className="stage-about">
              {speaker} had said: “{about}”
            </p>
          )}
          <Speech speaker={speaker} line={says} turn={turn} />
        </div>
      )}
    </div>
  );
}
