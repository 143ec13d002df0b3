import { capBetween, type HairCap, type HairCapsByHair } from './hair-cap-parts.ts';
import { mirror, type Point } from './ink-stroke.ts';
import type { FaceMeasures } from './portrait-face.ts';

function headscarf(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const half: Point[] = [
    [0, -53],
    [-T * 0.5, -46],
    [-T + 5, -22],
    [-C + 6, 8],
    [-C + 9, 34],
    [-face.jaw + 5, face.chinY * 0.7],
    [-face.chin, face.chinY - 1],
  ];
  const opening: Point[] = [...half, [0, face.chinY + 3], ...half.slice(1).map(mirror).reverse()];
  const wrap: Point[] = [
    [-C - 11, 30],
    [-T - 12, -36],
    [-T * 0.7, K + 4],
    [0, K - 8],
    [T * 0.7, K + 4],
    [T + 12, -36],
    [C + 11, 30],
    [C - 4, face.chinY + 16],
    [10, face.chinY + 34],
    [-C + 6, face.chinY + 18],
  ];
  return {
    outline: wrap,
    hole: opening,
    edges: [
      [...opening, [0, -53]],
      [...wrap.slice(6), ...wrap.slice(0, 7)],
    ],
    strands: [
      [
        [T * 0.3, -54],
        [T * 0.9, -40],
        [C + 2, 4],
      ],
      [
        [-C + 3, 40],
        [-face.jaw + 2, face.chinY + 6],
        [8, face.chinY + 20],
      ],
      [
        [C - 2, 44],
        [face.jaw - 4, face.chinY + 12],
        [-14, face.chinY + 28],
      ],
      [
        [-T * 0.4, -56],
        [-T * 0.8, -44],
        [-C - 3, -8],
      ],
    ],
  };
}

function turban(face: FaceMeasures): HairCap {
  const { temple: T, cheek: C, crown: K } = face;
  const outer: Point[] = [
    [-C + 1, -14],
    [-T - 17, -44],
    [-T - 4, K + 2],
    [-T * 0.3, K - 15],
    [T * 0.4, K - 14],
    [T + 6, K + 4],
    [T + 16, -44],
    [C - 1, -14],
  ];
  const inner: Point[] = [
    [T * 0.7, -38],
    [T * 0.1, -50],
    [-T * 0.7, -36],
  ];
  const sides: Point[] = [
    [-C + 1, -14],
    [-T * 0.88, -27],
    [-T * 0.7, -36],
  ];
  const wound = capBetween(outer, inner, [
    [
      [-T - 12, -34],
      [-T * 0.5, -56],
      [T * 0.3, K - 8],
      [T * 0.8, K + 2],
    ],
    [
      [-T - 12, -50],
      [-T * 0.6, K + 4],
      [T * 0.05, K - 10],
    ],
    [
      [-T * 0.3, -44],
      [T * 0.35, -66],
      [T + 10, K + 18],
    ],
    [
      [T * 0.1, -50],
      [T * 0.7, -58],
      [T + 13, -52],
    ],
    [
      [T * 0.6, -41],
      [T * 0.9, -44],
      [T + 9, -36],
    ],
  ]);
  return { ...wound, edges: [...wound.edges, sides, sides.map(mirror)] };
}

/** Coverings: cloth instead of hair. */
export const clothCaps: HairCapsByHair = { headscarf, turban };
