import type { Problem } from '../../scenario/problem.ts';
import { readYaml } from '../../scenario/read-yaml.ts';
import { acceptProblems, findIdleAccepts } from '../accept.ts';
import { formsDiffer } from './forms-differ.ts';
import { libraryCodes } from './library-codes.ts';
import type { LibraryCheck, LibraryEntry } from './library-entry.ts';
import { stockPhrase } from './stock-phrase.ts';
import { usedInTwo } from './used-in-two.ts';

const libraryChecks: readonly LibraryCheck[] = [usedInTwo, stockPhrase, formsDiffer];

/**
 * What only shows when scenarios lie beside each other, for each of them by id. `alone`: what checking each alone has found, so
 * that a reason under `accept` which answers a warning there is not called idle here.
 */
export function checkLibrary(
  library: readonly LibraryEntry[],
  alone: ReadonlyMap<string, readonly Problem[]>,
): Map<string, Problem[]> {
  const found = libraryChecks.flatMap((check) => check(library));
  return new Map(
    library.map((entry) => {
      const { scenario, source } = entry;
      const { reading } = readYaml(source);
      const own = found.filter((each) => each.entry === entry);
      const problems = own.flatMap(({ finding }) => reading?.locate({ ...finding, severity: 'warning' }) ?? []);
      const known = [...problems, ...(alone.get(scenario.id) ?? [])];
      const idle = findIdleAccepts(known, scenario, (code) => libraryCodes.some((each) => each === code));
      const all = [...acceptProblems(problems, scenario), ...idle.flatMap((each) => reading?.locate(each) ?? [])];
      return [scenario.id, all.sort((left, right) => left.line - right.line || left.column - right.column)];
    }),
  );
}
