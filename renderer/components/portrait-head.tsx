import { curveThrough, inkStroke, type Point } from './ink-stroke.ts';
import { headOutline, jawLine, turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

function earShape(x: number, side: number): Point[] {
  return [
    [x, -6],
    [x + side * 6, -10],
    [x + side * 10, -4],
    [x + side * 8.5, 8],
    [x + side * 5, 18],
    [x, 18],
  ];
}

const hatch = (x: number, y: number): Point[] => [
  [x + 3, y - 7],
  [x, y],
  [x - 4, y + 6],
];

/** Skull, ears, cheeks and the line of the jaw. */
export function PortraitHead({ look, face, expression }: PortraitPartProps) {
  const turn = turnOf(expression);
  const jaw = jawLine(face, expression);
  const cheeks = [-1, 1].map((side) => ({ side, x: turn * 0.9 + side * (face.cheek - 21) }));
  const shadow = jaw.slice(5).concat(
    jaw
      .slice(6)
      .reverse()
      .map(([x, y], index): Point => [x - 6 - index * 2.6, y - index * 1.6]),
  );
  const covered = ['headscarf', 'bob', 'long'].includes(look.hair);
  return (
    <g>
      {!covered &&
        [-1, 1].map((side) => {
          const ear = earShape(side * (face.cheek - 4) - turn * 0.35 * (side * turn > 0 ? -1 : 1), side);
          return (
            <g key={side}>
              <path className="portrait-skin" d={curveThrough(ear, true)} />
              <path className="portrait-ink" d={inkStroke(ear, 2.4, [0.3, 0.3])} />
            </g>
          );
        })}
      <path className="portrait-skin" d={curveThrough(headOutline(face, expression), true)} />
      <path className="portrait-shade" opacity="0.4" d={curveThrough(shadow, true)} />
      {cheeks.map(({ side, x }) => (
        <g key={side} className="portrait-flush" opacity={expression.flush * 0.85}>
          {[-8, -1.5, 5, 11].map((step, index) => (
            <path key={step} d={inkStroke(hatch(x + step, face.noseY - 5 + (index % 2) * 1.5), 2.6)} />
          ))}
        </g>
      ))}
      <path className="portrait-ink" d={inkStroke(jaw, 3.7, [0.35, 0.5])} />
      {look.hair === 'none' && (
        <path
          className="portrait-ink"
          d={inkStroke(
            [
              [-face.temple, -37],
              [-face.temple * 0.8, face.crown + 14],
              [0, face.crown],
              [face.temple * 0.8, face.crown + 14],
              [face.temple, -37],
            ],
            3,
            [0.5, 0.5],
          )}
        />
      )}
      {look.age === 'older' && (
        <g className="portrait-ink portrait-faint">
          <path
            d={inkStroke(
              [
                [turn - 22, -38],
                [turn, -41],
                [turn + 24, -37],
              ],
              1.5,
              [0.1, 0.1],
            )}
          />
          <path
            d={inkStroke(
              [
                [turn - 17, -45],
                [turn + 3, -47.5],
                [turn + 19, -45],
              ],
              1.3,
              [0.1, 0.1],
            )}
          />
        </g>
      )}
    </g>
  );
}
