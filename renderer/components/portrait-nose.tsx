import { inkStroke, type Point } from './ink-stroke.ts';
import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

/** A nose in one pen stroke, as seen a little from the side, and its nostril. */
export function PortraitNose({ face, expression }: PortraitPartProps) {
  const x0 = turnOf(expression);
  const y = face.noseY;
  const side = -1;
  const p = (x: number, py: number): Point => [x0 + side * x, py];
  const reach = [8, 10.5, 7, 9][face.noseKind] ?? 8;
  const hump = [2.5, 7, 1.5, 4][face.noseKind] ?? 3;
  const wing = [9, 8, 10, 11.5][face.noseKind] ?? 9;
  const bridge = [
    p(1, -9),
    p(hump - 1, y * 0.32),
    p(reach - 2.5, y * 0.72),
    p(reach, y - 3),
    p(reach - 2.5, y + 2.5),
    p(1, y + 4.4),
    p(-4, y + 3),
  ];
  return (
    <g>
      <path
        className="portrait-shade"
        d={`M${x0 - 1} ${y * 0.2}L${x0 + side * (reach - 2)} ${y - 3}L${x0 + side * 2} ${y + 4}L${x0 + wing} ${y + 1}Z`}
        opacity="0.55"
      />
      <path className="portrait-ink" d={inkStroke(bridge, 2.7, [0.05, 0.35])} />
      <path
        className="portrait-ink"
        d={inkStroke([p(-wing + 1.5, y - 6), p(-wing - 1, y - 1), p(-wing + 2, y + 3)], 2.1, [0.1, 0.3])}
      />
    </g>
  );
}
