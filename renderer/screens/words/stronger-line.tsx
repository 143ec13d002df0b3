import type { LinePiece } from '../../../simulation/debrief/debrief.ts';
import './stronger-line.css';

const before: Record<LinePiece['kind'], string> = { kept: '', 'left-out': '(better left out: ', added: '(added: ' };

/** A stronger line built on what was written: own words as they were, what is better left out struck through, what is added marked. */
export function StrongerLine({ pieces }: { pieces: readonly LinePiece[] }) {
  return (
    <span className="stronger-line">
      {pieces.map(({ kind, text }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {kind === 'kept' ? text : <Changed kind={kind} text={text} />}
        </span>
      ))}
    </span>
  );
}

function Changed({ kind, text }: { kind: 'left-out' | 'added'; text: string }) {
  const inside = (
    <>
      <span className="visually-hidden">{before[kind]}</span>
      {text}
      <span className="visually-hidden">)</span>
    </>
  );
  return kind === 'added' ? <ins className="stronger-added">{inside}</ins> : <del>{inside}</del>;
}
