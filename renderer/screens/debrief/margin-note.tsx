import type { Finding, OverrideRecord } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';
import { markId, noteId } from './note-id.ts';
import { noteSentence } from './note-sentence.ts';
import { OverrideWords } from './override-words.tsx';
import { plainRule } from '../words/plain-rule.ts';
import { kindWords } from '../words/kind-words.ts';
import { sayPoints } from './say-points.ts';

export interface MarginNoteProps {
  finding: Finding;
  turn: number;
  index: number;
  isActive: boolean;
  /** The number the words carry; null where they carry none. */
  number: number | null;
  override: OverrideRecord | null;
  onPoint: (finding: number | null) => void;
}

/** One remark in the margin, tied to its words. */
export function MarginNote({ finding, turn, index, isActive, number, override, onPoint }: MarginNoteProps) {
  const { kind, id, name, points, start, rule, cite } = finding;
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
        {number !== null && <span className="note-number">{number}</span>}
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
      {rule !== null && (
        <p className="note-rule">
          Rule “{plainRule(rule)}”{cite && `, ${cite.step}`}
        </p>
      )}
      {override && <OverrideWords override={override} />}
    </li>
  );
}
