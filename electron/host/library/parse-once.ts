import { parseScenario } from '../../../simulation/scenario/parse-scenario.ts';

type Parsed = ReturnType<typeof parseScenario>;

/** How many texts are kept as read: what ships, a person's own, and those of runs begun before an edit. */
const mostTexts = 128;
const parsed = new Map<string, Parsed>();

/** What a text reads as, parsed once while it is in use: library, runs and desk hold the same texts. `hash` is the text's. */
export function parseOnce(hash: string, text: string): Parsed {
  const known = parsed.get(hash) ?? parseScenario(text);
  parsed.delete(hash); // the latest used stands last
  parsed.set(hash, known);
  const [oldest] = parsed.keys();
  if (parsed.size > mostTexts && oldest !== undefined) parsed.delete(oldest);
  return known;
}
