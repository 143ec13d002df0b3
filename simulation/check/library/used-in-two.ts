import type { Remark } from '../cues/used-twice.ts';
import { remarksOf } from '../cues/used-twice.ts';
import type { LibraryCheck, LibraryEntry, LibraryFinding } from './library-entry.ts';

/** A reply or a coach remark that stands in two scenarios. */
export const usedInTwo: LibraryCheck = (library) => {
  const first = new Map<string, { entry: LibraryEntry; remark: Remark }>();
  const findings: LibraryFinding[] = [];
  for (const entry of library) {
    for (const remark of remarksOf(entry.scenario)) {
      const key = `${remark.kind} ${remark.plain}`;
      const known = first.get(key);
      if (!known) first.set(key, { entry, remark });
      else if (known.entry !== entry) {
        const place = `${known.entry.scenario.id}, ${known.remark.where}`;
        const message = `This ${remark.kind} also stands in ${place}.`;
        findings.push({
          entry,
          finding: { code: 'used-twice', path: remark.path, message, remedy: 'Write it for this moment.' },
        });
      }
    }
  }
  return findings;
};
