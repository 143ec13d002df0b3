/** Words that carry no content of their own. */
const small = new Set(
  `a about after again all also am an and any are as at back be because been before but by can could did do does done down even ever for
  from get give go going got had has have he her here hers him his how i if in into is it its just know let like made make may me might mine
  more most much must my never no not now of off on once one only or other our ours out over own put said same say see she should so some still
  such take tell than that the their them then there these they thing things think this those through time to today told too two under until
  up us very want was way we well went were what when where which while who whom whose why will with would yes yet you your yours i'm i'll
  i've it's that's we've we'll we're you're you've don't didn't isn't wasn't can't won't there's he's she's they're`.split(
    /\s+/,
  ),
);

/** The words of a text in small letters, with plain apostrophes. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The words that carry content, cut to a stem, each once. */
export function contentOf(text: string): Set<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => word.length > 2 && !small.has(word))
      .map(stem),
  );
}

/** A rough stem: enough to find "booked" in "booking". */
function stem(word: string): string {
  const plain = word.replace(/'s$/, '');
  if (plain.length <= 4) return plain.replace(/s$/, '');
  return plain.replace(/(?:ings?|ies|ied|edly|ed|es|s|ly|y|e)$/, '');
}

/** A text as it is compared with another: small letters, words only. */
export function plainly(text: string): string {
  return wordsIn(text).join(' ');
}

/** How much of two texts is the same content, 0–1. */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}
