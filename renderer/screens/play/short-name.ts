/** What a customer is called in a sentence: the first name, or the whole name where it begins with a title. */
export function shortName(name: string): string {
  return /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /.test(name) ? name : (name.split(' ')[0] ?? name);
}
