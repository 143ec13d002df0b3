import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

/** Glasses in one even wire. */
export function PortraitGlasses({ look, face, expression }: PortraitPartProps) {
  if (!look.glasses) return null;
  const turn = turnOf(expression);
  const round = face.noseKind % 2 === 0;
  const far = Math.sign(turn) || -1;
  return (
    <g className="portrait-wire">
      {[-1, 1].map((side) => {
        const half = side === far ? 16.5 : 18.5;
        const x = turn + side * (face.eyeGap + 1);
        return <rect key={side} x={x - half} y="-14" width={half * 2} height="29" rx={round ? 14.5 : 7} />;
      })}
      <path d={`M${turn - face.eyeGap + 17} -3Q${turn} -8 ${turn + face.eyeGap - 17} -3`} />
      <path
        d={`M${turn - face.eyeGap - 18} -4L${-face.cheek + 2} -6M${turn + face.eyeGap + 19} -4L${face.cheek - 1} -6`}
      />
    </g>
  );
}
