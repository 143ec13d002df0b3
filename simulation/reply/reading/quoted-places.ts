/** Tells of a place in a plain text whether it stands in quotation marks. A reply wholly in quotation marks is not a quotation. */
export function quotedPlaces(plain: string): (place: number) => boolean {
  const spans: { from: number; to: number }[] = [];
  for (const found of plain.matchAll(/"[^"\n]{1,300}"|(?<![\p{L}\d])'[^'\n]{1,120}'(?![\p{L}\d])/gu))
    spans.push({ from: found.index, to: found.index + found[0].length });
  const quoted = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  if (quoted > plain.trim().length * 0.8) return () => false;
  return (place) => spans.some(({ from, to }) => place >= from && place < to);
}
