import { curveThrough, inkStroke, mirror, type Point } from './ink-stroke.ts';
import { turnOf } from './portrait-face.ts';
import type { PortraitPartProps } from './portrait-part.ts';

/** Beard and moustache, drawn under the mouth. */
export function PortraitBeard({ look, face, expression }: PortraitPartProps) {
  if (look.beard === 'none') return null;
  const turn = turnOf(expression) * 0.6;
  const drop = expression.mouthOpen * 7;
  const { cheek, jaw, chin, chinY, mouthY, noseY } = face;
  const move = ([x, y]: Point): Point => [
    x + turn * Math.min(1, Math.max(0, (y + 10) / chinY)),
    y + (y > mouthY ? drop : 0),
  ];
  if (look.beard === 'stubble') return <Stubble face={face} move={move} />;
  const grow = look.beard === 'full' ? 1 : 0;
  const outer: Point[] = [
    [-cheek + 1, -4],
    [-cheek - grow * 2, 22],
    [-jaw - 2 - grow * 6, chinY * 0.64],
    [-chin - 6 - grow * 9, chinY - 4 + grow * 8],
    [-chin * 0.3, chinY + 5 + grow * 20],
  ];
  const inner: Point[] = [
    [cheek - 7, 2],
    [cheek - 11 + grow * 1, 22],
    [jaw - 12, mouthY - 12],
    [face.mouthHalf + 5, mouthY - 13],
    [10, noseY + 7],
    [0, noseY + 8.5],
  ];
  const outline = [...outer, ...outer.map(mirror).reverse(), ...inner, ...inner.slice(0, -1).map(mirror).reverse()].map(
    move,
  );
  const strands: Point[][] = [-0.8, -0.45, -0.1, 0.25, 0.6, 0.9].map((along) => [
    move([along * (jaw - 4), mouthY + 15 - Math.abs(along) * 12]),
    move([along * (jaw - 9), mouthY + 25 - Math.abs(along) * 10 + grow * 6]),
  ]);
  return (
    <g>
      <path className="portrait-hair" d={curveThrough(outline, true)} />
      <path
        className="portrait-ink"
        d={inkStroke([...outer, ...outer.map(mirror).reverse()].map(move), 3, [0.1, 0.1])}
      />
      {strands.map((strand, index) => (
        <path key={index} className="portrait-strand" d={inkStroke(strand, 2)} />
      ))}
    </g>
  );
}

function Stubble({ face, move }: { face: PortraitPartProps['face']; move: (point: Point) => Point }) {
  const ticks: Point[] = [];
  for (let row = 0; row < 4; row += 1) {
    const y = face.mouthY - 8 + row * 9;
    const wide = face.jaw - 6 - row * 6;
    for (let x = -wide; x <= wide; x += 7.5) {
      const besideMouth = Math.abs(x) > face.mouthHalf + 4;
      if ((row > 2 || besideMouth) && y < face.chinY - 5) ticks.push([x + (row % 2) * 3, y + Math.abs(x) * -0.12]);
    }
  }
  for (let x = -12; x <= 12; x += 6) ticks.push([x, face.noseY + 11]);
  return (
    <g className="portrait-ink portrait-faint">
      {ticks.map((tick, index) => {
        const [x, y] = move(tick);
        return (
          <path
            key={index}
            d={inkStroke(
              [
                [x, y],
                [x + 0.8, y + 1.8],
                [x + 0.6, y + 3.4],
              ],
              1.3,
            )}
          />
        );
      })}
    </g>
  );
}
