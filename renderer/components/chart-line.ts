interface ChartFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Places values of 0–100 evenly across a frame and joins them. */
export function chartLine(values: readonly number[], frame: ChartFrame): { path: string; points: [number, number][] } {
  const step = values.length > 1 ? (frame.right - frame.left) / (values.length - 1) : 0;
  const points = values.map((value, index): [number, number] => [
    Math.round((frame.left + index * step) * 10) / 10,
    Math.round((frame.bottom - (value / 100) * (frame.bottom - frame.top)) * 10) / 10,
  ]);
  return { path: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''), points };
}

/** Heights for the two names at the ends of the lines, kept apart where the lines end close together. */
export function endLabelPlaces(first: number, second: number): [number, number] {
  const apart = 22;
  if (Math.abs(first - second) >= apart) return [first + 5, second + 5];
  const middle = (first + second) / 2 + 5;
  return first <= second ? [middle - apart / 2, middle + apart / 2] : [middle + apart / 2, middle - apart / 2];
}
