import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import './score-line.css';

const ceilings: Record<Debrief['score']['cap'], number | null> = { none: null, half: 50, 'three-quarters': 75 };
const left = 6;
const length = 388;
const place = (of100: number) => left + (of100 / 100) * length;

/** The score as a pencil mark on a ruled line; a second mark where the run was held. Nothing where no percentage is known. */
export function ScoreLine({ score: { overall, cap } }: { score: Debrief['score'] }) {
  if (overall === null) return null;
  const of100 = Math.round(overall * 100);
  const ceiling = ceilings[cap];
  return (
    <div className="score-line">
      <p className="score-number">
        <span>{of100}</span> of 100
      </p>
      <svg viewBox="0 0 400 34" aria-hidden="true">
        <path
          className="score-rule"
          d={`M${left} 20H${left + length}M${left} 15v10M${left + length} 15v10M${place(50)} 17v6`}
        />
        {ceiling !== null && <path className="score-ceiling" d={`M${place(ceiling)} 4v24`} />}
        {ceiling !== null && (
          <text className="score-held" x={place(ceiling) + 6} y="12">
            held at {ceiling}
          </text>
        )}
        <path className="score-reached" d={`M${left} 20H${place(of100)}`} />
        <path className="score-mark" d={`M${place(of100) - 2} 30Q${place(of100)} 18 ${place(of100) + 4} 8`} />
      </svg>
    </div>
  );
}
