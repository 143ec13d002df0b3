const afterSpace = /[\s([{\u2013\u2014\u2018\u201c-]/;
const dropped = /^'(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n')/i;

/** Straight quotes and apostrophes as a printer sets them. Never changes the length, so that offsets into a text hold. */
export function typeset(text: string): string {
  return text.replace(/["']/g, (mark, at: number) => {
    const before = text.charAt(at - 1);
    const opens = (at === 0 || afterSpace.test(before) || before === '"') && /\S/.test(text.charAt(at + 1));
    if (mark === '"') return opens && before !== '"' ? '\u201c' : '\u201d';
    return opens && !dropped.test(text.slice(at, at + 6)) ? '\u2018' : '\u2019';
  });
}

/** Everything that is text in an answer of the host, set in type. */
export function typesetAll<Value>(value: Value): Value {
  if (typeof value === 'string') return typeset(value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => typesetAll(each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typesetAll(each as unknown)])) as Value;
}
