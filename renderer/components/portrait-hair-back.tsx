import { curveThrough, inkStroke, mirror, type Point } from './ink-stroke.ts';
import type { PortraitPartProps } from './portrait-part.ts';

const both = (half: Point[]): Point[] => [...half, ...half.map(mirror).reverse()];

/** Hair, or cloth, that lies behind the head. */
export function PortraitHairBack({ look, face }: PortraitPartProps) {
  const { cheek, crown, chinY } = face;
  switch (look.hair) {
    case 'long': {
      const fall = both([
        [-cheek - 10, 118],
        [-cheek - 17, 70],
        [-cheek - 12, 10],
        [-cheek - 7, -44],
        [-30, crown - 8],
      ]);
      return (
        <g>
          <Outlined points={fall} className="portrait-hair" />
          <path
            className="portrait-strand"
            d={inkStroke(
              [
                [-cheek - 5, 20],
                [-cheek - 9, 70],
                [-cheek - 3, 108],
              ],
              2,
              [0.1, 0.2],
            )}
          />
          <path
            className="portrait-strand"
            d={inkStroke(
              [
                [cheek + 6, 14],
                [cheek + 9, 64],
                [cheek + 2, 106],
              ],
              2,
              [0.1, 0.2],
            )}
          />
        </g>
      );
    }
    case 'bob': {
      const fall = both([
        [-cheek + 14, chinY - 14],
        [-cheek - 12, chinY - 16],
        [-cheek - 16, 26],
        [-cheek - 10, -36],
        [-30, crown - 8],
      ]);
      return <Outlined points={fall} className="portrait-hair" />;
    }
    case 'curly': {
      const locks = Array.from({ length: 13 }, (_, index): Point => {
        const angle = Math.PI * (0.9 + (index / 12) * 1.2);
        const reach = index % 2 === 0 ? 1.06 : 0.98;
        return [Math.cos(angle) * (cheek + 3) * reach, -20 + Math.sin(angle) * (-crown - 16) * reach];
      });
      return (
        <g>
          {locks.map(([x, y], index) => (
            <circle key={index} className="portrait-hair portrait-outlined" cx={x} cy={y} r={16 + (index % 3) * 1.5} />
          ))}
          <path className="portrait-hair" d={curveThrough(locks, true)} />
        </g>
      );
    }
    case 'bun':
      return (
        <g>
          <circle className="portrait-hair portrait-outlined" cx="14" cy={crown - 16} r="22" />
          <path
            className="portrait-strand"
            d={inkStroke(
              [
                [2, crown - 22],
                [12, crown - 29],
                [25, crown - 22],
                [24, crown - 10],
              ],
              2.2,
              [0.1, 0.2],
            )}
          />
          <path
            className="portrait-strand"
            d={inkStroke(
              [
                [6, crown - 12],
                [15, crown - 20],
                [20, crown - 12],
              ],
              1.8,
              [0.1, 0.2],
            )}
          />
        </g>
      );
    case 'braids':
      return <Braids cheek={cheek} />;
    case 'headscarf': {
      const drape = both([
        [-64, 128],
        [-cheek - 12, 84],
        [-cheek - 11, 20],
        [-cheek - 5, -42],
        [-30, crown - 9],
      ]);
      return <Outlined points={drape} className="portrait-wrap" />;
    }
    default:
      return null;
  }
}

function Outlined({ points, className }: { points: Point[]; className: string }) {
  return (
    <>
      <path className={className} d={curveThrough(points, true)} />
      <path className="portrait-ink" d={inkStroke(points, 3.4, [0.3, 0.3])} />
    </>
  );
}

function Braids({ cheek }: { cheek: number }) {
  const strands = [-1, 1].flatMap((side) => [0, 1, 2, 3].map((index) => ({ side, index })));
  return (
    <g>
      {strands.map(({ side, index }) => {
        const top: Point = [side * (cheek - 20 + index * 4), -26];
        const ear: Point = [side * (cheek - 6 + index * 5.5), 24];
        const end: Point = [side * (cheek - 5 + index * 5), 126 - index * 7 + (side > 0 ? 3 : 0)];
        return (
          <g key={`${side}${index}`}>
            <path className="portrait-hair portrait-outlined" d={inkStroke([top, ear, end], 10.5, [0.5, 0.6])} />
            {[-0.3, -0.12, 0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9].map((along) => {
              const [from, to] = along < 0 ? [ear, top] : [ear, end];
              const share = Math.abs(along);
              const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
              return (
                <path
                  key={along}
                  className="portrait-strand"
                  d={inkStroke(
                    [
                      [x - 4, y - 2.5],
                      [x, y + 1.5],
                      [x + 4, y - 2.5],
                    ],
                    1.5,
                  )}
                />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
