import './speech.css';

export interface SpeechProps {
  /** Who speaks, as in a script. */
  speaker: string;
  line: string;
  /** Distinguishes one turn from the next, so that a new line appears gently even when its words repeat. */
  turn?: string | number;
  /** room: for the back row; aside: a line in the transcript. */
  size?: 'play' | 'room' | 'aside';
  /** Reads each new line to a screen reader once. Only one Speech on a page may. */
  announce?: boolean;
}

/** What the customer says, set like a line in a script. */
export function Speech({ speaker, line, turn, size = 'play', announce = false }: SpeechProps) {
  const paragraphs = line.split(/\n{2,}/);
  return (
    <figure className={`speech speech-${size}`}>
      <figcaption className="speech-speaker">{speaker}</figcaption>
      <blockquote className="speech-line" {...(announce ? { 'aria-live': 'polite', 'aria-atomic': true } : {})}>
        {paragraphs.map((paragraph, index) => (
          <p key={`${turn ?? line}-${index}`}>{paragraph}</p>
        ))}
      </blockquote>
    </figure>
  );
}
