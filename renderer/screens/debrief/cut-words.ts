import type { Finding } from '../../../simulation/debrief/debrief.ts';

/** A piece of an answer and the findings, by their place in the list, that quote it. */
export interface CutPiece {
  text: string;
  quotedBy: number[];
  /** Findings whose words end here. */
  endOf: number[];
}

/** Cuts an answer wherever a quotation begins or ends, so that quotations may overlap. Joined, the pieces are the answer. */
export function cutWords(answer: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): CutPiece[] {
  const spans = findings.flatMap(({ start, end }, index) =>
    start === null || end === null || start >= end ? [] : [{ start, end: Math.min(end, answer.length), index }],
  );
  const cuts = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), answer.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? answer.length;
    const over = spans.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: answer.slice(from, to),
      quotedBy: over.map(({ index }) => index),
      endOf: over.filter(({ end }) => end === to).map(({ index }) => index),
    };
  });
}
