/** A sentence of the checker, in which `words between backticks` are what stands in a file. */
export function WithCode({ children }: { children: string }) {
  return children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
