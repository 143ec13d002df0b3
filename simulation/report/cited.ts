import type { Citation } from '../debrief/debrief.ts';
import { plain } from './plain.ts';

/** Steps with their articles, in brackets after what rests on them. */
export function cited(cites: readonly Citation[]): string {
  return cites.length === 0 ? '' : ` (${cites.map((cite) => `${cite.step}, ${plain(cite.articleTitle)}`).join('; ')})`;
}
