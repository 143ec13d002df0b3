import type { Debrief } from '../debrief/debrief.ts';

/** The debrief as JSON, indented, ending in a newline. */
export function renderJson(debrief: Debrief): string {
  return `${JSON.stringify(debrief, null, 2)}\n`;
}
