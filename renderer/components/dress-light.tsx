import { flat, flats, ink, pair, type DressDetails, type DressMaker } from './dress-strokes.tsx';
import type { Point } from './ink-stroke.ts';

function shirt(n: number, up: number): DressDetails {
  const wing: Point[] = [
    [-n - 6, -9 + up],
    [-n - 14, 8 + up],
    [-13, 36],
    [0, 19],
  ];
  return {
    behind: null,
    front: (
      <>
        {flats(wing, 'portrait-cloth-light')}
        {pair(
          [
            [-n - 6, -9 + up],
            [-n - 14, 8 + up],
            [-13, 36],
          ],
          2.6,
        )}
        {pair(
          [
            [-13, 36],
            [-5, 27],
            [0, 19],
          ],
          2.6,
        )}
        {ink(
          [
            [1, 21],
            [2, 56],
            [1, 94],
          ],
          2,
        )}
        <circle className="portrait-ink" cx="7" cy="46" r="2" />
        <circle className="portrait-ink" cx="7.5" cy="72" r="2" />
      </>
    ),
  };
}

function blouse(n: number, up: number): DressDetails {
  const vee: Point[] = [
    [-n - 7, -5 + up],
    [-14, 24],
    [0, 46],
    [14, 24],
    [n + 7, -5 + up],
    [0, 12],
  ];
  return {
    behind: null,
    front: (
      <>
        {flat(vee, 'portrait-skin')}
        {pair(
          [
            [-n - 7, -6 + up],
            [-15, 24],
            [1, 47],
          ],
          3,
        )}
        {pair(
          [
            [-n - 1, 26],
            [-20, 52],
            [-22, 80],
          ],
          1.7,
        )}
        {pair(
          [
            [-n - 20, 18],
            [-38, 44],
            [-42, 60],
          ],
          1.5,
        )}
        {ink(
          [
            [0, 47],
            [1, 70],
            [0, 94],
          ],
          1.8,
        )}
        {ink(
          [
            [-n + 2, 8],
            [-8, 21],
            [0, 26],
            [9, 20],
            [n - 2, 8],
          ],
          1.6,
          [0.1, 0.1],
        )}
        <circle className="portrait-ink" cx="0.5" cy="28.5" r="2.2" />
      </>
    ),
  };
}

function tunic(n: number, up: number): DressDetails {
  const band: Point[] = [
    [-n - 7, -14 + up],
    [-n - 4, 2],
    [-3, 17],
    [-3, 8],
    [-n + 2, -6 + up],
  ];
  return {
    behind: null,
    front: (
      <>
        {flats(band, 'portrait-cloth-light')}
        {pair(
          [
            [-n - 6, -12 + up],
            [-n - 4, 4],
            [-3, 18],
          ],
          2.6,
        )}
        {pair(
          [
            [-n, -10 + up],
            [-n + 3, -2],
            [-3, 8],
          ],
          2,
        )}
        {pair(
          [
            [-3, 8],
            [-4, 40],
            [-3, 74],
          ],
          2,
        )}
        {ink(
          [
            [-5, 75],
            [0, 77],
            [5, 75],
          ],
          1.8,
        )}
        {[30, 46, 62].map((y) => (
          <circle key={y} className="portrait-ink" cx="0" cy={y} r="1.7" />
        ))}
        {pair(
          [
            [-12, 26],
            [-14, 56],
            [-12, 84],
          ],
          1.3,
        )}
      </>
    ),
  };
}

/** Thin cloth with a collar or a neckline. */
export const lightDress: Record<'shirt' | 'blouse' | 'tunic', DressMaker> = { shirt, blouse, tunic };
