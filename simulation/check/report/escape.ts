/** A text as it may stand in HTML, in an attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A sentence in HTML, with its `keys` set as code. */
export function escapeWords(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
