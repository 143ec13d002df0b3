import { useId, type ReactNode } from 'react';
import './desk.css';

export interface DeskProps {
  /** Heading of the note, for example "Tuesday, twenty to nine". */
  title: string;
  /** What has happened, as the note on the desk tells it. Blank lines part paragraphs. */
  note: string;
  /** What to do about it: a ReplyList, PickCards, ProcedureSheet… */
  children?: ReactNode;
}

/** A desk seen from above with a note on it, and what you can do about it beside the note. */
export function Desk({ title, note, children }: DeskProps) {
  const heading = useId();
  return (
    <section className="desk" aria-labelledby={heading}>
      <DeskThings />
      <div className="desk-note">
        <h2 id={heading} className="desk-title">
          {title}
        </h2>
        {note.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {children && <div className="desk-choices">{children}</div>}
    </section>
  );
}

function DeskThings() {
  return (
    <>
      <svg className="desk-cup" viewBox="0 0 120 110" width="120" height="110" aria-hidden="true">
        <ellipse className="desk-cast" cx="56" cy="62" rx="47" ry="45" />
        <circle className="desk-paper" cx="52" cy="54" r="45" />
        <path className="desk-paper" d="M80 40q24-12 30 2t-22 18" />
        <circle className="desk-saucer" cx="52" cy="54" r="31" />
        <circle className="desk-coffee" cx="52" cy="54" r="25" />
        <path className="desk-steam" d="M39 50q8-8 14-2t12-3" />
      </svg>
      <svg className="desk-pencil" viewBox="0 0 220 40" width="220" height="40" aria-hidden="true">
        <path className="desk-cast" d="M8 31 40 22 208 34v5L40 38Z" />
        <path className="desk-tip" d="M4 22 38 12 37 29Z" />
        <path className="desk-lead" d="M4 22 14 19 14 24.5Z" />
        <path className="desk-wood" d="M38 12 196 20 195 36 37 29Z" />
        <path className="desk-line" d="M38 18 195.5 26" />
        <path className="desk-rubber" d="M196 20 209 20.6Q215 29 208 36.6L195 36Z" />
      </svg>
    </>
  );
}
