import { keyWords } from './key-words.ts';

const byFirst = new Map<string, string[]>();
for (const word of keyWords) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);

/** The key word somebody meant by a word no dictionary knows, or undefined. */
export function meantWord(form: string): string | undefined {
  if (form.length < 4 || form.length > 18) return undefined;
  const allowed = form.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const word of byFirst.get(form.charAt(0)) ?? []) {
    if (Math.abs(word.length - form.length) > allowed) continue;
    const distance = editDistance(form, word, least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Letters added, left out, changed or swapped with a neighbour; stops counting at `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[right.length] ?? limit + 1;
}
