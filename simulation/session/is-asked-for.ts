import type { Decision } from './decide.ts';

/** Whether a reply could not be assessed and is asked for again: nothing moved, and its scene is still open. */
export function isAskedFor({ written, terms }: Decision): boolean {
  return written?.analysis.assessed === false && terms.length === 0;
}
