import { useId } from 'react';
import { curveThrough, inkStroke, type Point } from './ink-stroke.ts';
import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

/** Mouth, with the folds beside it. */
export function PortraitMouth({ look, face, expression }: PortraitPartProps) {
  const id = useId();
  const { mouthCurve: curve, mouthOpen: open, mouthPress: press } = expression;
  const x0 = turnOf(expression) * 0.95;
  const y0 = face.mouthY;
  const half = face.mouthHalf * (1 + Math.max(0, curve) * 0.2 - open * 0.14 + press * 0.04);
  const corner = y0 - curve * 4.6;
  const middle = y0 + curve * 2.6 - open * 3;
  const p = (x: number, y: number): Point => [x0 + x, y];
  const left = p(-half, corner);
  const right = p(half, corner);
  const upper = [left, p(-half * 0.45, middle - 1.4), p(0, middle), p(half * 0.45, middle - 1.4), right];
  const gape = open * 15;
  const lower = [
    right,
    p(half * 0.55, middle + gape * 0.85 + 0.8),
    p(0, middle + gape + 1),
    p(-half * 0.55, middle + gape * 0.85 + 0.8),
    left,
  ];
  const bearded = look.beard === 'short' || look.beard === 'full';
  const lip = Math.max(bearded ? 0.5 : 0, face.lips * (1 - press * 0.75));
  const upperLip = [
    left,
    p(-half * 0.35, middle - 5.4 * lip),
    p(0, middle - 3.8 * lip),
    p(half * 0.35, middle - 5.4 * lip),
    right,
    ...upper.slice(1, 4).reverse(),
  ];
  const lowerLip = [
    ...lower,
    p(-half * 0.5, middle + gape + 5.6 * lip),
    p(0, middle + gape + 7.8 * lip),
    p(half * 0.5, middle + gape + 5.6 * lip),
  ];
  const strain =
    Math.max(Math.abs(Math.min(curve, 0)), open, Math.max(0, curve) * 0.9) * (look.age === 'young' ? 0.65 : 1);
  const fold = look.age === 'older' ? Math.max(0.6, strain) : strain;
  const foldLine = (side: number): Point[] => [
    p(side * 15, face.noseY + 1),
    p(side * (half + 3.5), (face.noseY + y0) / 2 - 1),
    p(side * (half + 6 + Math.max(0, curve) * 2), corner + 3 - Math.max(0, curve) * 3),
  ];
  return (
    <g>
      <path className="portrait-lip" d={curveThrough(upperLip, true)} />
      <path className="portrait-lip" d={curveThrough(lowerLip, true)} />
      {open > 0.03 && (
        <>
          <clipPath id={id}>
            <path d={curveThrough([...upper, ...lower.slice(1, -1)], true)} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <rect className="portrait-mouth-dark" x={x0 - 40} y={middle - 10} width="80" height="50" />
            <rect
              className="portrait-eye-white"
              x={x0 - half * 0.7}
              y={middle - 8}
              width={half * 1.4}
              height={8 + gape * 0.26}
              rx="3"
            />
          </g>
          <path className="portrait-ink" d={inkStroke(lower, 2.2, [0.5, 0.5])} />
        </>
      )}
      <path className="portrait-ink" d={inkStroke(upper, 3.3 + press * 0.6, [0.55, 0.55])} />
      <path
        className="portrait-ink portrait-faint"
        d={inkStroke(
          [p(-8, middle + gape + 8 + lip * 3), p(0, middle + gape + 9.6 + lip * 3), p(8, middle + gape + 8 + lip * 3)],
          1.9,
          [0.1, 0.1],
        )}
      />
      <g opacity={bearded ? 0 : Math.min(0.85, fold)}>
        <path className="portrait-ink portrait-faint" d={inkStroke(foldLine(1), 1.9, [0.15, 0.1])} />
        <path className="portrait-ink portrait-faint" d={inkStroke(foldLine(-1), 1.9, [0.15, 0.1])} />
      </g>
    </g>
  );
}
