const SAME: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\uff07': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\ufeff': ' ',
  '\u00ad': ' ',
};

/** The text with typographic quotes, dashes and spaces made plain. Every character stays at its place. */
export function plainText(text: string): string {
  return text.replace(
    /[\u2018\u2019\u201b\u02bc\u00b4`\uff07\u201c\u201d\u201e\u00ab\u00bb\u2033\u2010-\u2012\u2212\u00a0\u2007\u202f\u200b-\u200d\ufeff\u00ad]/g,
    (character) => SAME[character] ?? ' ',
  );
}
