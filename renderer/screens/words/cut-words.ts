import type { Finding } from '../../../simulation/debrief/debrief.ts';

/** A piece of an answer and the findings, by their place in the list, that quote it. */
export interface CutPiece {
  text: string;
  /** The punctuation that follows a quotation and is not part of it. */
  trail: string;
  quotedBy: number[];
  /** Findings whose words end here. */
  endOf: number[];
}

/** Cuts an answer wherever a quotation begins or ends, so that quotations may overlap. Texts and trails joined are the answer. */
export function cutWords(answer: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): CutPiece[] {
  const spans = findings.flatMap(({ start, end }, index) =>
    start === null || end === null || start >= end ? [] : [{ start, end: Math.min(end, answer.length), index }],
  );
  const cuts = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), answer.length])].sort(
    (a, b) => a - b,
  );
  const pieces = cuts.slice(0, -1).map((from, at): CutPiece => {
    const to = cuts[at + 1] ?? answer.length;
    const over = spans.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: answer.slice(from, to),
      trail: '',
      quotedBy: over.map(({ index }) => index),
      endOf: over.filter(({ end }) => end === to).map(({ index }) => index),
    };
  });
  return pieces.map((piece, at) => trailed(piece, pieces[at - 1], pieces[at + 1]));
}

/** Moves the stop or comma after a quotation to the quotation, so that a sign can stand after it. */
function trailed(piece: CutPiece, before: CutPiece | undefined, after: CutPiece | undefined): CutPiece {
  const stops = (other: CutPiece | undefined) => /^[.,;:?!)\u2019\u201d]+/.exec(other?.text ?? '')?.[0] ?? '';
  if (piece.quotedBy.length > 0)
    return after && after.quotedBy.length === 0 ? { ...piece, trail: stops(after) } : piece;
  return before && before.quotedBy.length > 0 ? { ...piece, text: piece.text.slice(stops(piece).length) } : piece;
}
