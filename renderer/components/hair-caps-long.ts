import { capBetween, domeOf, type HairCap, type HairCapsByHair } from './hair-cap-parts.ts';
import type { Point } from './ink-stroke.ts';
import type { FaceMeasures } from './portrait-face.ts';

function bob(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const inner: Point[] = [
    [C - 1, 34],
    [C - 9, 4],
    [T * 0.86, -28],
    [T * 0.4, -30],
    [0, -32],
    [-T * 0.4, -30],
    [-T * 0.86, -28],
    [-C + 9, 4],
    [-C + 1, 34],
  ];
  const outer = domeOf(face, 9, 8);
  outer.unshift([-C - 6, 40]);
  outer.push([C + 6, 40]);
  return {
    ...capBetween(outer, inner, [
      [
        [-T * 0.1, K],
        [-T * 0.2, -52],
        [-T * 0.16, -36],
      ],
      [
        [T * 0.2, K + 4],
        [T * 0.36, -54],
        [T * 0.34, -36],
      ],
      [
        [-T * 0.45, K + 8],
        [-T * 0.62, -52],
        [-T * 0.58, -34],
      ],
      [
        [C + 2, -8],
        [C + 5, 14],
        [C + 2, 34],
      ],
    ]),
    edges: [inner],
  };
}

function long(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const inner: Point[] = [
    [C + 1, 44],
    [C - 5, 8],
    [T * 0.8, -22],
    [T * 0.36, -44],
    [T * 0.02, -60],
    [-T * 0.3, -46],
    [-T * 0.82, -20],
    [-C + 5, 10],
    [-C - 1, 46],
  ];
  const outer = domeOf(face, 9, 4);
  outer.unshift([-C - 7, 44]);
  outer.push([C + 7, 44]);
  return {
    ...capBetween(outer, inner, [
      [
        [T * 0.06, K + 2],
        [T * 0.5, -52],
        [C - 1, -10],
        [C + 4, 30],
      ],
      [
        [-T * 0.02, K + 2],
        [-T * 0.5, -52],
        [-C + 1, -8],
        [-C - 4, 32],
      ],
      [
        [T * 0.3, K + 3],
        [T * 0.8, -46],
        [C + 5, 0],
      ],
    ]),
    edges: [inner],
  };
}

function curly(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C } = face;
  const inner: Point[] = [
    [C - 1, 14],
    [C - 9, -8],
    [T * 0.78, -34],
    [T * 0.42, -38],
    [T * 0.12, -49],
    [-T * 0.25, -41],
    [-T * 0.5, -46],
    [-T * 0.82, -30],
    [-C + 8, -6],
    [-C + 1, 16],
  ];
  const curls = [
    [-0.7, -52],
    [-0.3, -64],
    [0.15, -62],
    [0.6, -56],
    [0.98, -30],
    [-1.02, -26],
  ].map(([x = 0, y = 0]): Point[] => [
    [x * T - 6, y + 3],
    [x * T - 3, y - 6],
    [x * T + 5, y - 4],
    [x * T + 3, y + 3],
  ]);
  return { outline: [...domeOf(face, 10, 4), ...inner], edges: [inner], strands: curls };
}

function braids(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const inner: Point[] = [
    [C - 3, -4],
    [T * 0.84, -34],
    [T * 0.4, -50],
    [0, -55],
    [-T * 0.4, -50],
    [-T * 0.84, -34],
    [-C + 3, -4],
  ];
  const rows = [-0.78, -0.5, -0.2, 0.12, 0.42, 0.72].map((x): Point[] => [
    [x * T * 0.98, -50 + Math.abs(x) * 16],
    [x * T * 0.86, K + 14 + Math.abs(x) * 10],
    [x * T * 0.4 + 2, K - 2],
  ]);
  return capBetween(domeOf(face, 6, 0), inner, rows);
}

/** Hair that goes on behind the head. */
export const longHairCaps: HairCapsByHair = { bob, long, curly, braids };
