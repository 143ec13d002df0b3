import { capBetween, domeOf, type HairCap, type HairCapsByHair } from './hair-cap-parts.ts';
import type { Point } from './ink-stroke.ts';
import type { FaceMeasures } from './portrait-face.ts';

function cropped(face: FaceMeasures): HairCap {
  const { temple: T, crown: K } = face;
  const inner: Point[] = [
    [T - 3, -30],
    [T * 0.62, -48],
    [0, -53],
    [-T * 0.62, -48],
    [-T + 3, -30],
  ];
  const flecks = [-0.6, -0.3, 0.02, 0.33, 0.62].map((x): Point[] => [
    [x * T, K + 8 + Math.abs(x) * 10],
    [x * T * 1.04, K + 15 + Math.abs(x) * 10],
  ]);
  return capBetween(domeOf(face, 3, -8), inner, flecks);
}

function short(face: FaceMeasures): HairCap {
  const { temple: T, crown: K } = face;
  const inner: Point[] = [
    [T - 5, -24],
    [T * 0.7, -46],
    [T * 0.2, -44],
    [-T * 0.2, -53],
    [-T * 0.62, -44],
    [-T + 5, -22],
  ];
  return capBetween(domeOf(face, 9, 2), inner, [
    [
      [-T * 0.5, -50],
      [-T * 0.2, K + 10],
      [T * 0.2, K + 2],
    ],
    [
      [-T * 0.05, -53],
      [T * 0.25, K + 14],
      [T * 0.6, K + 14],
    ],
    [
      [T * 0.45, -48],
      [T * 0.72, -58],
      [T * 0.95, -44],
    ],
  ]);
}

function side(face: FaceMeasures): HairCap {
  const { temple: T, crown: K } = face;
  const inner: Point[] = [
    [T - 2, -14],
    [T * 0.72, -34],
    [T * 0.2, -43],
    [-T * 0.28, -58],
    [-T * 0.6, -48],
    [-T + 4, -20],
  ];
  const outer = domeOf(face, 9, 6).map(([x, y]): Point => (x > 0 && y < -30 ? [x + 5, y - 6] : [x, y]));
  return capBetween(outer, inner, [
    [
      [-T * 0.3, -58],
      [0, K + 4],
      [T * 0.5, K + 4],
      [T * 0.95, -44],
    ],
    [
      [-T * 0.24, -57],
      [T * 0.2, -60],
      [T * 0.66, -50],
      [T * 0.98, -26],
    ],
    [
      [-T * 0.38, -58],
      [-T * 0.6, K + 18],
      [-T * 0.9, -36],
    ],
  ]);
}

function bun(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const inner: Point[] = [
    [C - 5, -2],
    [T * 0.9, -30],
    [T * 0.5, -50],
    [T * 0.04, -57],
    [-T * 0.45, -51],
    [-T * 0.9, -30],
    [-C + 5, -2],
  ];
  return capBetween(domeOf(face, 4, 2), inner, [
    [
      [-T * 0.55, -49],
      [-T * 0.3, K + 10],
      [6, K - 2],
    ],
    [
      [-T * 0.05, -57],
      [4, K + 8],
      [12, K - 2],
    ],
    [
      [T * 0.5, -50],
      [T * 0.42, K + 12],
      [18, K - 1],
    ],
    [
      [T * 0.9, -32],
      [T * 0.8, K + 22],
      [24, K + 3],
    ],
  ]);
}

/** Hair that stays on the head. */
export const shortHairCaps: HairCapsByHair = { cropped, short, side, bun };
