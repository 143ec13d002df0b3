const width = 240;
const middle = 24;

/** A pulse trace 240 wide and 40 high: two to eight beats, each sharper and higher the more worked up they are. */
export function pulsePath(arousal: number): string {
  const share = Math.min(100, Math.max(0, arousal)) / 100;
  const period = width / (2.4 + share * 5.2);
  const height = 3 + share * 17;
  const spread = 9 - share * 6.4;
  let path = `M0 ${middle}`;
  for (let start = period * 0.28; start < width; start += period) {
    const peak = start + spread;
    const points = [
      [start, middle],
      [peak - spread * 0.35, middle + height * 0.12 * share],
      [peak, middle - height],
      [peak + spread * 0.55, middle + height * 0.42],
      [peak + spread * 1.2, middle],
    ].map(([x = 0, y = 0]): [number, number] => [Math.min(x, width), Math.round(y * 10) / 10]);
    path += points
      .map(([x, y], index) => {
        if (index === 0) return `L${x.toFixed(1)} ${y}`;
        const [fromX, fromY] = points[index - 1] ?? [x, y];
        const pull = (x - fromX) * (0.5 - share * 0.35);
        return `C${(fromX + pull).toFixed(1)} ${fromY} ${(x - pull).toFixed(1)} ${y} ${x.toFixed(1)} ${y}`;
      })
      .join('');
    if (peak + spread * 1.2 >= width) return path;
  }
  return `${path}L${width} ${middle}`;
}

/** The pulse in one word. */
export function pulseWord(arousal: number): string {
  if (arousal >= 80) return 'racing';
  if (arousal >= 60) return 'fast';
  if (arousal >= 40) return 'quick';
  if (arousal >= 20) return 'slowing';
  return 'calm';
}
