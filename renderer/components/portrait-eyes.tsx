import { useId } from 'react';
import { curveThrough, inkStroke, type Point } from './ink-stroke.ts';
import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

/** Eyes and brows. The far eye, on the side the head turns to, is drawn a little narrower. */
export function PortraitEyes({ look, face, expression }: PortraitPartProps) {
  const id = useId();
  const turn = turnOf(expression);
  return (
    <g>
      {[-1, 1].map((side) => {
        const narrow = side * turn > 0 ? 1 - Math.abs(turn) * 0.013 : 1;
        const place = (x: number, y: number): Point => [turn + side * (face.eyeGap + x * narrow), y];
        const { lid, lidTilt, gazeX, gazeY } = expression;
        const top = 8.6 * lid;
        const low = 2.2 + 2.4 * lid - Math.max(0, expression.mouthCurve) * 1.4;
        const inner = place(-11.5, 1.4);
        const outer = place(12, -1 + lidTilt * -0.6);
        const upper = [
          inner,
          place(-5, -top * 0.8 + lidTilt * 2.4),
          place(3, -top - lidTilt * 0.6),
          place(9.5, -top * 0.55 - lidTilt * 2.2),
          outer,
        ];
        const lower = [outer, place(6, low * 0.9), place(-3, low), inner];
        const clip = `${id}${side > 0 ? 'r' : 'l'}`;
        const iris: Point = [turn + side * face.eyeGap - gazeX * 4.6 * narrow, -1.6 + gazeY * 3.6];
        const crease = upper.slice(1).map(([x, y]): Point => [x, y - 3.6 - lid]);
        const brow = [
          place(-12.5 + expression.browPinch * -2.5, -17.5 + expression.browDrop * 6.5),
          place(-1, -22.5 + expression.browDrop * 4 - expression.browArch * 2.2),
          place(9, -23.5 + expression.browDrop * 0.5 - expression.browArch * 3.6),
          place(19, -16.5 - expression.browArch * 4.5),
        ];
        const browWidth = face.browWeight * (look.age === 'older' ? 0.85 : 1);
        return (
          <g key={side}>
            <clipPath id={clip}>
              <path d={curveThrough([...upper, ...lower.slice(1, -1)], true)} />
            </clipPath>
            <g clipPath={`url(#${clip})`}>
              <rect className="portrait-eye-white" x={iris[0] - 30} y="-20" width="60" height="40" />
              <circle className="portrait-ink" cx={iris[0]} cy={iris[1]} r="5.3" />
              <circle className="portrait-glint" cx={iris[0] - 1.8} cy={iris[1] - 2} r="1.3" />
            </g>
            <path className="portrait-ink" d={inkStroke(upper, 3.6, [0.3, 0.45])} />
            <path className="portrait-ink" d={inkStroke(lower.slice(0, 3), 1.5, [0.5, 0.1])} />
            <path className="portrait-ink portrait-faint" d={inkStroke(crease, 1.4, [0.1, 0.1])} />
            {look.age !== 'young' && (
              <path
                className="portrait-ink"
                opacity={look.age === 'older' ? 0.7 : 0.28}
                d={inkStroke([place(-8, low + 5), place(0, low + 7.2), place(8, low + 5.5)], 1.4, [0.1, 0.1])}
              />
            )}
            <path className="portrait-brow" d={inkStroke(brow, browWidth, [0.7, 0.15])} />
          </g>
        );
      })}
      <g opacity={Math.max(0, expression.browPinch - 0.2)}>
        <path
          className="portrait-ink"
          d={inkStroke(
            [
              [turn - 4, -21],
              [turn - 3.2, -14],
              [turn - 5, -8],
            ],
            2.1,
            [0.1, 0.2],
          )}
        />
        <path
          className="portrait-ink"
          d={inkStroke(
            [
              [turn + 4, -22],
              [turn + 3.4, -15],
              [turn + 4.6, -10],
            ],
            1.7,
            [0.1, 0.2],
          )}
        />
      </g>
    </g>
  );
}
