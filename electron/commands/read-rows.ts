/** The rows of a JSON Lines text. Throws a SyntaxError that names the line. */
export function readRows(text: string): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      throw new SyntaxError(`Line ${index + 1} is not JSON.`);
    }
  });
}
