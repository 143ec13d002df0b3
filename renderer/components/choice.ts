/** One thing that can be chosen, in words. */
export interface Choice {
  id: string;
  label: string;
  note?: string;
}

/** The choice a number or letter key stands for. */
export function choiceAt<T extends Choice>(
  choices: readonly T[],
  key: string,
  marks: 'numbers' | 'letters',
): T | undefined {
  if (key.length !== 1) return undefined;
  const index = marks === 'letters' ? key.toUpperCase().charCodeAt(0) - 65 : Number.parseInt(key, 10) - 1;
  return choices[index];
}
