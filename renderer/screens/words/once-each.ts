/** The first of each id: a written reply may show the same thing in several places. */
export function onceEach<Mark extends { id: string }>(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ id }, index) => marks.findIndex((other) => other.id === id) === index);
}
