/** A file name made of a title: lower-case words joined by hyphens, at most 60 letters, beginning with a letter. */
export function idFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return words.slice(0, 60).replace(/-+$/, '');
}

/** Whether a person's own id is one the format takes. */
export function isId(text: string): boolean {
  return text.length <= 60 && /^(?!constructor$|prototype$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}
