import { feelings } from './feelings.ts';
import { people } from './people.ts';
import { remedies } from './remedies.ts';
import { trouble } from './trouble.ts';

/** Fields of words that patterns name with `@`: one field, one idea of service talk. */
export const lexicon: Record<string, readonly string[]> = { ...people, ...trouble, ...feelings, ...remedies };
