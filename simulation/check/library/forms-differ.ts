import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { eachItem } from '../each-item.ts';
import type { LibraryCheck, LibraryEntry, LibraryFinding } from './library-entry.ts';

/** Matched forms may differ by a twentieth of what can be scored, and by one school year of reading. */
const mostApart = 0.05;
const yearsApart = 1;

/** Matched forms, for measuring before and after: they name each other and ask for the same. */
export const formsDiffer: LibraryCheck = (library) => {
  const byId = new Map(library.map((entry) => [entry.scenario.id, entry]));
  return library.flatMap((entry): LibraryFinding[] => {
    const { id, formOf } = entry.scenario;
    if (formOf === undefined) return [];
    const say = (message: string, remedy: string, path: Path = ['formOf']): LibraryFinding => ({
      entry,
      finding: { code: 'forms-differ', path, message, remedy },
    });
    const other = byId.get(formOf);
    if (!other)
      return [say(`There is no scenario "${formOf}" to be a form of.`, 'Correct the id, or remove `formOf`.')];
    const isNamedBack = other.scenario.formOf === id;
    if (!isNamedBack) return [say(`"${formOf}" does not name this scenario back.`, `Write \`formOf: ${id}\` there.`)];
    return differences(entry, other).map((how) =>
      say(`This is a form of "${formOf}", and ${how}.`, 'Change one of the two until they ask for the same.'),
    );
  });
};

function differences(one: LibraryEntry, other: LibraryEntry): string[] {
  const found: string[] = [];
  const best = [one.coverage.best.raw, other.coverage.best.raw] as const;
  const chances = apart(one.coverage.chances, other.coverage.chances);
  if (chances.length > 0) found.push(`the chances differ: ${chances.join(', ')}`);
  if (Math.abs(best[0] - best[1]) > mostApart * Math.max(...best))
    found.push(`the best that can be reached is ${best[0]} here and ${best[1]} there`);
  const faults = apart(faultsIn(one.scenario), faultsIn(other.scenario));
  if (faults.length > 0) found.push(`the faults that tempt differ: ${faults.join(', ')}`);
  const levels = [one.coverage.readingLevel, other.coverage.readingLevel] as const;
  if (Math.abs(levels[0] - levels[1]) > yearsApart)
    found.push(`they read unlike: year ${levels[0]} here, ${levels[1]} there`);
  return found;
}

function faultsIn(scenario: Scenario): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { item } of eachItem(scenario)) for (const { id } of item.reply.faults) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Where two counts differ, as "ask 2 here, 3 there". */
function apart(here: Readonly<Record<string, number>>, there: Readonly<Record<string, number>>): string[] {
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  return names
    .filter((name) => (here[name] ?? 0) !== (there[name] ?? 0))
    .map((name) => `${name} ${here[name] ?? 0} here, ${there[name] ?? 0} there`);
}
