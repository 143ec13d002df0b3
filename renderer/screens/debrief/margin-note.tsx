import type { Finding } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from './finding-sign.tsx';
import { markId, noteId } from './note-id.ts';
import { noteSentence } from './note-sentence.ts';
import { sayPoints } from './say-points.ts';

const kindWords: Record<Finding['kind'], string> = { shown: 'shown', unearned: 'there, not earned', fault: 'fault' };

export interface MarginNoteProps {
  finding: Finding;
  turn: number;
  index: number;
  isActive: boolean;
  onPoint: (finding: number | null) => void;
}

/** One remark in the margin, tied to its words. */
export function MarginNote({ finding, turn, index, isActive, onPoint }: MarginNoteProps) {
  const { kind, id, name, points, start } = finding;
  return (
    <li
      id={noteId(turn, index)}
      className={`note note-${kind}${isActive ? ' is-active' : ''}`}
      data-note={index}
      tabIndex={-1}
      onMouseEnter={() => onPoint(index)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(index)}
      onBlur={() => onPoint(null)}
    >
      <p className="note-name">
        <FindingSign kind={kind} />
        <span className="visually-hidden">{kindWords[kind]}: </span>
        <a href={`/principles/${id}`}>{name}</a>
        {points !== 0 && (
          <span className="note-points">
            {sayPoints(points)}
            <span className="visually-hidden"> points</span>
          </span>
        )}
        {start !== null && (
          <a className="note-back" href={`#${markId(turn, index)}`}>
            <span className="visually-hidden">to the words</span>
            <span aria-hidden="true">↩</span>
          </a>
        )}
      </p>
      <p className="note-says">{noteSentence(finding)}</p>
    </li>
  );
}
