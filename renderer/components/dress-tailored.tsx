import { flat, flats, ink, pair, type DressDetails, type DressMaker } from './dress-strokes.tsx';
import type { Point } from './ink-stroke.ts';

function lapels(n: number, up: number, coat: boolean): DressDetails {
  const wide = coat ? 14 : 0;
  const lapel: Point[] = [
    [-n - 9, -7 + up],
    [-n - 27 - wide, 22],
    [-n - 14 - wide, 30],
    [-n - 24 - wide, 38],
    [-4, 92],
    [0, 92],
    [-6, 40],
  ];
  const front: Point[] = [
    [-n - 6, -6 + up],
    [0, 92],
    [n + 6, -6 + up],
    [0, 18],
  ];
  return {
    behind: null,
    front: (
      <>
        {flat(front, coat ? 'portrait-cloth-light' : 'portrait-linen')}
        {coat ? (
          <>
            {ink(
              [
                [-n - 2, 2 + up],
                [-8, 20],
                [0, 24],
                [10, 19],
                [n + 2, 2 + up],
              ],
              2.4,
            )}
            {ink(
              [
                [-n, 16],
                [-6, 32],
                [2, 37],
                [n - 6, 26],
              ],
              1.7,
              [0.1, 0.1],
            )}
          </>
        ) : (
          <>
            {pair(
              [
                [-n - 2, -6 + up],
                [-11, 30],
                [0, 18],
              ],
              2.2,
            )}
            {ink(
              [
                [0, 20],
                [1, 50],
                [0, 80],
              ],
              1.6,
            )}
          </>
        )}
        {flats(lapel, 'portrait-cloth')}
        {pair(
          [
            [-n - 9, -7 + up],
            [-n - 27 - wide, 22],
          ],
          2.8,
        )}
        {pair(
          [
            [-n - 27 - wide, 22],
            [-n - 14 - wide, 30],
            [-n - 24 - wide, 38],
          ],
          2.4,
        )}
        {pair(
          [
            [-n - 24 - wide, 38],
            [-20, 68],
            [-2, 94],
          ],
          3,
        )}
        {pair(
          [
            [-n - 8, -6 + up],
            [-16, 34],
            [-3, 90],
          ],
          2.2,
        )}
      </>
    ),
  };
}

/** Lapels: a jacket over a shirt, a coat over a scarf. */
export const tailoredDress: Record<'jacket' | 'coat', DressMaker> = {
  jacket: (n, up) => lapels(n, up, false),
  coat: (n, up) => lapels(n, up, true),
};
