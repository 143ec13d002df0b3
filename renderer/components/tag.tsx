import type { ReactNode } from 'react';
import './tag.css';

export interface TagProps {
  /** The principle or fault as people read it. */
  children: ReactNode;
  /** principle: a blue tick; fault: a red wavy line; missed: an empty ring; plain: neither. */
  kind?: 'principle' | 'fault' | 'missed' | 'plain';
  /** Where more is said about it. */
  href?: string;
}

const marks: Record<'principle' | 'fault' | 'missed', { path: string; text: string }> = {
  principle: { path: 'M3 9.5 6.5 13 13.5 3.5', text: 'shown: ' },
  fault: { path: 'M1.5 9.5q1.7-4.5 3.3 0t3.3 0 3.3 0 3.2 0', text: 'fault: ' },
  missed: { path: 'M8 3a5 5 0 1 0 .1 0', text: 'missed: ' },
};

/** A principle or a fault in a word, told apart by shape as well as by colour. */
export function Tag({ children, kind = 'plain', href }: TagProps) {
  const mark = kind === 'plain' ? null : marks[kind];
  const inside = (
    <>
      {mark && (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={mark.path} />
        </svg>
      )}
      {mark && <span className="visually-hidden">{mark.text}</span>}
      {children}
    </>
  );
  const className = `tag tag-${kind}`;
  return href ? (
    <a className={className} href={href}>
      {inside}
    </a>
  ) : (
    <span className={className}>{inside}</span>
  );
}
