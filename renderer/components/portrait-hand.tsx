import { curveThrough, inkStroke, type Point } from './ink-stroke.ts';
import type { Expression } from './expression-anchors.ts';

function finger(base: Point, angle: number, length: number, width: number): { fill: Point[]; ink: Point[] } {
  const along: Point = [Math.cos(angle), Math.sin(angle)];
  const across: Point = [-along[1], along[0]];
  const at = (far: number, wide: number): Point => [
    base[0] + along[0] * far + across[0] * wide,
    base[1] + along[1] * far + across[1] * wide,
  ];
  const half = width / 2;
  const ink = [
    at(0, -half),
    at(length * 0.6, -half * 1.02),
    at(length - 1, -half * 0.7),
    at(length + half * 0.5, 0),
    at(length - 1, half * 0.7),
    at(length * 0.6, half * 1.02),
    at(0, half),
  ];
  return { fill: [...ink, at(-6, half), at(-6, -half)], ink };
}

/** The forearm and hand on the table: a fist at clench 1, an open hand held towards you at clench 0. */
export function PortraitHand({ expression }: { expression: Expression }) {
  const { clench, reach } = expression;
  const open = 1 - clench;
  const move = (x: number, y: number): Point => [x - reach * 20, y];
  const knuckles: Point[] = [
    move(192, 281 + open * 7),
    move(183, 288 + open * 4),
    move(180, 298 + open * 1),
    move(183, 308),
  ];
  const angles = [-2.86, -3.02, 3.1, 2.86].map((spread, index) => spread + clench * [-0.35, -0.18, -0.05, 0.1][index]!);
  const lengths = [24, 30, 29, 21].map((length) => 8 + (length - 2) * open);
  const cuff: Point[] = [move(242, 281), move(236, 295), move(238, 311)];
  const arm: Point[] = [
    move(242, 281),
    [256, 276],
    [272, 272],
    [289, 276],
    [299, 290],
    [296, 306],
    [270, 317],
    move(238, 311),
  ];
  const back: Point[] = [
    move(236, 284),
    move(214, 279 - clench * 5),
    move(196, 277 + open * 5 - clench * 2),
    move(184, 288 + open * 2),
    move(181, 300),
    move(188, 313),
    move(212, 314),
    move(238, 309),
  ];
  const thumb = finger(move(216, 284), -2.72 - clench * 0.35, 15 + open * 11, 10.5);
  return (
    <g>
      <path
        className="portrait-cast"
        d={curveThrough(
          [
            move(150 + clench * 20, 305),
            move(190, 316),
            [250, 322],
            [300, 318],
            [286, 326],
            [220, 326],
            move(165 + clench * 14, 318),
          ],
          true,
        )}
      />
      <path className="portrait-skin" d={curveThrough(thumb.fill, true)} />
      <path className="portrait-ink" d={inkStroke(thumb.ink, 2.4, [0.3, 0.4])} />
      {knuckles.map((base, index) => {
        const drawn = finger(base, angles[index] ?? 0, lengths[index] ?? 0, 10.6 - index * 0.3);
        return (
          <g key={index}>
            <path className="portrait-skin" d={curveThrough(drawn.fill, true)} />
            <path className="portrait-ink" d={inkStroke(drawn.ink, 2.3, [0.4, 0.4])} />
          </g>
        );
      })}
      <path className="portrait-skin" d={curveThrough(back, true)} />
      <path className="portrait-ink" d={inkStroke(back.slice(0, 3), 2.8, [0.4, 0.4])} />
      <path className="portrait-ink" d={inkStroke(back.slice(5), 2.8, [0.3, 0.4])} />
      <g opacity={0.25 + clench * 0.75}>
        {knuckles.slice(0, 3).map(([x, y], index) => (
          <path
            key={index}
            className="portrait-ink"
            d={inkStroke(
              [
                [x + 4, y + 3],
                [x + 8, y + 5.5],
                [x + 13, y + 6.5],
              ],
              1.7,
              [0.3, 0.05],
            )}
          />
        ))}
      </g>
      <path className="portrait-cloth" d={curveThrough([...arm, ...cuff.slice(1, 2)], true)} />
      <path className="portrait-ink" d={inkStroke(arm, 3.6, [0.5, 0.6])} />
      <path className="portrait-ink" d={inkStroke(cuff, 3, [0.5, 0.5])} />
    </g>
  );
}
