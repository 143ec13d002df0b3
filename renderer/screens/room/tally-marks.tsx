/** Hands as strokes in fives, the way they are counted on a flip chart. */
export function TallyMarks({ hands }: { hands: number }) {
  const drawn = Math.min(hands, 60);
  const groups = Math.ceil(drawn / 5);
  const strokes = Array.from({ length: drawn }, (_, index) => {
    const left = Math.floor(index / 5) * 62 + 8;
    const place = index % 5;
    if (place === 4) return `M${left - 5} 31L${left + 41} 9`;
    return `M${left + place * 12 + (place % 2)} 5L${left + place * 12 - 1} 36`;
  });
  return (
    <svg
      className="tally-marks"
      viewBox={`0 0 ${Math.max(groups * 62, 62)} 40`}
      width={Math.max(groups * 62, 62)}
      height="40"
      aria-hidden="true"
    >
      <path d={strokes.join('')} />
    </svg>
  );
}
