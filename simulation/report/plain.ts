/** Text from a scenario or a person, with what Markdown or HTML would read as markup made harmless. */
export function plain(text: string): string {
  return text.replace(/([\\`*_[\]<>#|~])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
}
