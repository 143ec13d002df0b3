import { shortName } from '../play/short-name.ts';
import type { DrillResult } from './drill-result.ts';

/** How a principle fared in a set, in one sentence. */
export interface PrincipleSaid {
  id: string;
  name: string;
  isShown: boolean;
  sentence: string;
}

/** Every principle that a set called for, each with one sentence of where it was shown. Counts, never more exact than the set is long. */
export function sayPrinciples(results: readonly DrillResult[]): PrincipleSaid[] {
  const named = new Map(results.flatMap(({ drill }) => drill.teaches.map(({ id, name }) => [id, name] as const)));
  return [...named].map(([id, name]) => {
    const calling = results.filter(({ drill }) => drill.teaches.some((each) => each.id === id));
    const without = calling.filter(({ left }) => left.some((each) => each.id === id));
    return { id, name, isShown: without.length === 0, sentence: sentenceOf(calling.length, without) };
  });
}

function sentenceOf(called: number, without: readonly DrillResult[]): string {
  if (without.length === 0)
    return called === 1 ? 'Shown.' : called === 2 ? 'Shown both times.' : `Shown all ${called} times.`;
  const whom = listNames([...new Set(without.map(({ drill }) => shortName(drill.customer.name)))]);
  if (without.length === called) return called === 1 ? `Left out with ${whom}.` : `Left out each time, with ${whom}.`;
  return `Shown in ${called - without.length} of ${called}; left out with ${whom}.`;
}

function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
