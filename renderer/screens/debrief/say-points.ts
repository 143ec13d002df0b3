/** "+5", "−3"; nothing for nothing. */
export function sayPoints(points: number): string {
  if (points === 0) return '';
  return points > 0 ? `+${points}` : `\u2212${-points}`;
}
