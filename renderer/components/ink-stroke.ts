export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;
const print = ([x, y]: Point) => `${round(x)} ${round(y)}`;

function at(points: readonly Point[], index: number, closed: boolean): Point {
  const count = points.length;
  const place = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
  return points[place] ?? [0, 0];
}

/** A smooth path through all points (Catmull–Rom as cubic curves). */
export function curveThrough(points: readonly Point[], closed = false): string {
  const last = closed ? points.length : points.length - 1;
  let path = `M${print(at(points, 0, closed))}`;
  for (let index = 0; index < last; index += 1) {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => at(points, index + step, closed)) as [
      Point,
      Point,
      Point,
      Point,
    ];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${print(leave)} ${print(arrive)} ${print(to)}`;
  }
  return closed ? `${path}Z` : path;
}

function sampleCurve(points: readonly Point[], perSegment: number): Point[] {
  const samples: Point[] = [];
  for (let index = 0; index < points.length - 1; index += 1) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((step) => at(points, index + step, false)) as [Point, Point, Point, Point];
    for (let step = 0; step < perSegment; step += 1) {
      const t = step / perSegment;
      const blend = (p: number, q: number, r: number, s: number) =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3);
      samples.push([blend(a[0], b[0], c[0], d[0]), blend(a[1], b[1], c[1], d[1])]);
    }
  }
  samples.push(at(points, points.length - 1, false));
  return samples;
}

/** The outline of one pen stroke through the points: full in the middle, thinning to the given share of its width at each end. */
export function inkStroke(
  points: readonly Point[],
  width: number,
  ends: readonly [number, number] = [0.25, 0.25],
): string {
  const line = sampleCurve(points, 7);
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach((point, index) => {
    const before = line[Math.max(index - 1, 0)] ?? point;
    const after = line[Math.min(index + 1, line.length - 1)] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const along = index / (line.length - 1);
    const thin = along < 0.5 ? ends[0] : ends[1];
    const half = (width / 2) * (thin + (1 - thin) * Math.sin(Math.PI * along));
    const normal: Point = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half];
    left.push([point[0] + normal[0], point[1] + normal[1]]);
    right.unshift([point[0] - normal[0], point[1] - normal[1]]);
  });
  return `M${[...left, ...right].map(print).join('L')}Z`;
}

/** The same point mirrored left to right. */
export const mirror = ([x, y]: Point): Point => [-x, y];
