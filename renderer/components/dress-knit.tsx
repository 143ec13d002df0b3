import { cloth, ink, pair, type DressDetails, type DressMaker } from './dress-strokes.tsx';
import { curveThrough, type Point } from './ink-stroke.ts';

function jumper(n: number, up: number): DressDetails {
  const band: Point[] = [
    [-n - 9, -8 + up],
    [-n - 3, 14],
    [0, 27],
    [n + 3, 14],
    [n + 9, -8 + up],
    [n - 1, 8],
    [0, 16],
    [-n + 1, 8],
  ];
  const ribs = [-0.85, -0.55, -0.2, 0.15, 0.5, 0.82];
  return {
    behind: null,
    front: (
      <>
        <path className="portrait-cloth-light" d={curveThrough(band, true)} />
        {ink(
          [
            [-n - 9, -8 + up],
            [-n - 3, 14],
            [0, 27],
            [n + 3, 14],
            [n + 9, -8 + up],
          ],
          2.6,
        )}
        {ink(
          [
            [-n - 2, -4 + up],
            [-n + 2, 8],
            [0, 16],
            [n - 2, 8],
            [n + 2, -4 + up],
          ],
          2.2,
        )}
        {ribs.map((x) => (
          <g key={x}>
            {ink(
              [
                [x * n * 0.95, 15 - x * x * 8],
                [x * n, 19 - x * x * 8],
                [x * n * 1.08, 24 - x * x * 10],
              ],
              1.4,
            )}
          </g>
        ))}
        {pair(
          [
            [-60, 60],
            [-54, 74],
            [-56, 90],
          ],
          1.6,
        )}
      </>
    ),
  };
}

function hoodie(n: number, up: number): DressDetails {
  const hood: Point[] = [
    [-n - 34, 14 + up],
    [-n - 30, -16 + up],
    [-n - 4, -34 + up],
    [n + 4, -34 + up],
    [n + 30, -16 + up],
    [n + 34, 14 + up],
    [0, 30],
  ];
  return {
    behind: (
      <>
        <path className="portrait-cloth-dark" d={curveThrough(hood, true)} />
        {ink(hood.slice(0, 6), 3)}
      </>
    ),
    front: (
      <>
        {cloth(
          [
            [-n - 30, 8 + up],
            [-n - 18, -8 + up],
            [-n - 4, -2 + up],
            [-9, 26],
            [-4, 40],
            [-18, 32],
          ],
          'portrait-cloth-light',
        )}
        {pair(
          [
            [-n - 4, -4 + up],
            [-n + 4, 16],
            [-3, 40],
          ],
          2.8,
        )}
        {pair(
          [
            [-n - 32, 10 + up],
            [-n - 8, 28],
            [-3, 42],
          ],
          2.4,
        )}
        {pair(
          [
            [-9, 40],
            [-11, 58],
            [-9, 76],
          ],
          2,
        )}
        {ink(
          [
            [0, 42],
            [1, 66],
            [0, 94],
          ],
          1.7,
        )}
      </>
    ),
  };
}

/** Thick soft cloth. */
export const knitDress: Record<'jumper' | 'hoodie', DressMaker> = { jumper, hoodie };
