import type { PrincipleId } from '../doctrine/principle.ts';
import { isPrincipleId } from '../doctrine/principle.ts';
import type { Finding, LinePiece } from './debrief.ts';

/** What is said before a remedy is spoken of (S4-1, S4-4). */
const FIRST: readonly PrincipleId[] = ['ownership', 'apology', 'impact', 'composure'];

/** A stronger line built on what was written: the sentences without a fault stay, and what was missing is added where it belongs. */
export function strongerLine(
  text: string,
  findings: readonly Finding[],
  missing: readonly { principle: PrincipleId; sentence: string }[],
): LinePiece[] {
  const faulty = findings.filter(({ kind }) => kind === 'fault');
  const own = sentencesOf(text).map((sentence): LinePiece => {
    const isFaulty = faulty.some((fault) => standsIn(fault, sentence));
    const words = text.slice(sentence.start, sentence.end).trim();
    return { kind: isFaulty ? 'left-out' : 'kept', text: words, principle: null };
  });
  const added = missing
    .filter(({ sentence }, index) => missing.findIndex((other) => other.sentence === sentence) === index)
    .map(({ principle, sentence }): LinePiece => ({ kind: 'added', text: sentence, principle }));
  const isFirst = ({ principle }: LinePiece) => principle !== null && FIRST.includes(principle);
  return [...added.filter(isFirst), ...own, ...added.filter((piece) => !isFirst(piece))];
}

/** The principles whose words stand only in sentences that a stronger line leaves out. */
export function principlesLost(text: string, findings: readonly Finding[]): PrincipleId[] {
  const faulty = findings.filter(({ kind }) => kind === 'fault');
  const left = sentencesOf(text).filter((sentence) => faulty.some((fault) => standsIn(fault, sentence)));
  const isLost = (finding: Finding) => finding.start !== null && left.some((sentence) => standsIn(finding, sentence));
  const ids = [...new Set(findings.map(({ id }) => id))].filter((id) => isPrincipleId(id));
  return ids.filter((id) => findings.filter((finding) => finding.id === id).every(isLost));
}

function standsIn({ start, end }: Finding, sentence: { start: number; end: number }): boolean {
  return start !== null && start < sentence.end && (end ?? 0) > sentence.start;
}

/** A stronger line as it would be said. */
export function sayLine(pieces: readonly LinePiece[]): string {
  return pieces
    .filter(({ kind }) => kind !== 'left-out')
    .map(({ text }) => text)
    .join(' ');
}

/** The sentence of a text in which some words stand; the whole text where they do not. */
export function sentenceAround(text: string, words: string): string {
  const at = text.indexOf(words);
  if (at < 0) return text;
  const inside = sentencesOf(text).filter(({ start, end }) => start < at + words.length && end > at);
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? text.slice(first.start, last.end).trim() : text;
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences = [...text.matchAll(/[^.!?…\n]+(?:[.!?…]+["”’)]*(?=\s|$)|\n+|$|[.!?…]+)/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
}
