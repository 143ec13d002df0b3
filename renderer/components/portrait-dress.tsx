import { knitDress } from './dress-knit.tsx';
import { lightDress } from './dress-light.tsx';
import { tailoredDress } from './dress-tailored.tsx';
import { curveThrough, inkStroke, mirror, type Point } from './ink-stroke.ts';
import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

const dresses = { ...lightDress, ...knitDress, ...tailoredDress };

/** Neck and clothes. The middle of the collar is the origin; shoulders rise with tension. */
export function PortraitDress({ look, expression }: Omit<PortraitPartProps, 'face'>) {
  const lift = expression.shoulders * 15;
  const neck = look.beard === 'full' || look.face === 'square' ? 27 : 23;
  const half: Point[] = [
    [-126, 92],
    [-123, 62 - lift * 0.6],
    [-108, 33 - lift],
    [-72, 16 - lift * 0.92],
    [-neck - 7, -3 - lift * 0.4],
  ];
  const collar: Point = [0, 17 - lift * 0.2];
  const outline = [...half, collar, ...half.map(mirror).reverse()];
  const details = dresses[look.dress](neck, lift * -0.4);
  const shade = turnOf(expression) * 0.4;
  return (
    <g>
      {details.behind}
      <path className="portrait-skin" d={`M${-neck + 2} -52L${-neck - 2} 0Q0 44 ${neck + 2} 0L${neck - 2} -52Z`} />
      <path className="portrait-shade" d={`M${-neck + 1} -44L${-neck} -14Q${shade} 12 ${neck} -16L${neck - 1} -44Z`} />
      <path
        className="portrait-ink"
        d={inkStroke(
          [
            [-neck + 1, -34],
            [-neck, -14],
            [-neck - 5, 0],
          ],
          2.8,
          [0.2, 0.4],
        )}
      />
      <path
        className="portrait-ink"
        d={inkStroke(
          [
            [neck - 1, -34],
            [neck, -14],
            [neck + 5, 0],
          ],
          2.8,
          [0.2, 0.4],
        )}
      />
      <path className="portrait-cloth" d={curveThrough(outline, true)} />
      <path className="portrait-ink" d={inkStroke(half, 4, [0.5, 0.3])} />
      <path className="portrait-ink" d={inkStroke(half.map(mirror), 4, [0.5, 0.3])} />
      <path
        className="portrait-ink"
        d={inkStroke(
          [
            [-86, 92],
            [-84, 72],
            [-88, 54 - lift * 0.4],
          ],
          2.4,
          [0.4, 0.05],
        )}
      />
      <path
        className="portrait-ink"
        d={inkStroke(
          [
            [86, 92],
            [85, 70],
            [89, 52 - lift * 0.4],
          ],
          2.4,
          [0.4, 0.05],
        )}
      />
      {details.front}
    </g>
  );
}
