import { pulsePath, pulseWord } from './pulse-path.ts';
import './pulse-line.css';

export interface PulseLineProps {
  /** 0–100. */
  arousal: number;
  /** Leaves out the word beside the line where space is short; the text for screen readers stays. */
  bare?: boolean;
}

/** Arousal as a pulse: fast and sharp when they are furious, slow and flat when they are calm. Draws itself once when it changes, then rests. */
export function PulseLine({ arousal, bare = false }: PulseLineProps) {
  const word = pulseWord(arousal);
  const path = pulsePath(arousal);
  return (
    <div className="pulse">
      <svg
        key={path}
        className="pulse-drawing"
        viewBox="0 0 240 40"
        role="img"
        aria-label={`Pulse ${word}: arousal ${Math.round(arousal)} of 100`}
        preserveAspectRatio="none"
      >
        <path className="pulse-trace" d={path} />
      </svg>
      {!bare && (
        <span className="pulse-word" aria-hidden="true">
          {word}
        </span>
      )}
    </div>
  );
}
