import { spellOut } from './spell-out.ts';

/** A word or mark with its place, before it is tagged. */
export interface RawWord {
  form: string;
  start: number;
  end: number;
}

const TITLES = 'mr|mrs|ms|dr|st|no|vs|etc|e\\.g|i\\.e|approx|tel|nos';
const PIECES = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[\w.+-]+@[\w-]+\.[\w.]+`,
    String.raw`[\w-]+\.(?:com|net|org|co|io|app|uk|in|dev)\b(?:\.\w+)?`,
    String.raw`<[a-z]+>|[@#^]\w+`,
    String.raw`(?:${TITLES})\.(?=\s)`,
    String.raw`[£$€₹]\s?\d[\d.,]*\d|[£$€₹]\s?\d`,
    String.raw`\d+(?:[.:,]\d+)*(?:%|[a-z]{1,4}\b)?`,
    String.raw`[\p{L}\p{M}\d]+(?:'[\p{L}]+)*'?`,
    String.raw`\.{2,}|…`,
    String.raw`\n+`,
    String.raw`&`,
    String.raw`[.,;:!?()"/\-–—*~=+]`,
    String.raw`\p{Extended_Pictographic}`,
  ].join('|'),
  'giu',
);

/** Splits a plain text into words and marks, contractions and shorthand spelled out. */
export function splitWords(plain: string): RawWord[] {
  const words: RawWord[] = [];
  for (const found of plain.matchAll(PIECES)) {
    const [piece] = found;
    const start = found.index;
    if (piece === '-' && isInsideWord(plain, start)) continue;
    let at = start;
    for (const { form, length } of spellOut(piece)) {
      words.push({ form, start: at, end: Math.min(at + length, start + piece.length) });
      at += length;
    }
  }
  return words;
}

const isInsideWord = (plain: string, at: number) =>
  /[\p{L}\d]/u.test(plain.charAt(at - 1)) && /[\p{L}\d]/u.test(plain.charAt(at + 1));
