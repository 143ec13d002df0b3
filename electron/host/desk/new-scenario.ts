import type { NewScenario } from './desk-input.ts';
import { template } from './template.ts';

/** A new scenario from the template: whole, sound, and under the author's own names. */
export function newScenario({ id, title, customer, pronoun }: NewScenario): string {
  const name = customer.replace(/\s+/g, ' ');
  const [first = name] = name.split(' ');
  return template
    .replace('id: new-scenario', () => `id: ${id}`)
    .replace('title: New title', () => `title: ${JSON.stringify(title)}`)
    .replace('  name: NAME', () => `  name: ${JSON.stringify(name)}`)
    .replace('PRONOUN', pronoun)
    .replaceAll('NAME', () => name)
    .replaceAll('FIRST', () => first);
}
