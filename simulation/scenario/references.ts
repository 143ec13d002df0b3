import type { Condition } from './condition.ts';
import { flagNames, namesIn, numericNames } from './condition.ts';
import { itemsOf } from './items.ts';
import type { Finding, Path, ProblemCode } from './problem.ts';
import type { Scenario } from './schema.ts';

/** Everything a scenario names must be declared in it: targets, remedies, promises, facts, names in `when`, quoted words. */
export function findReferenceFindings(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const isPlace = (name: string) => name in scenario.scenes || name in scenario.endings;

  const target = (to: string, path: Path, allowEnd = true) => {
    if (isPlace(to) || (allowEnd && to === 'end')) return;
    const remedy = `Use one of the scenes or endings: ${nearest(to, [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)])}.`;
    findings.push({ code: 'dangling-target', path, message: `There is no scene or ending named "${to}".`, remedy });
  };
  const declared = (names: readonly string[], table: object, code: ProblemCode, place: string, path: Path) => {
    for (const [index, name] of names.entries()) {
      if (name in table) continue;
      const remedy = `Declare it under \`${place}\`, or correct the name.`;
      findings.push({ code, path: [...path, index], message: `"${name}" is not declared.`, remedy });
    }
  };
  const condition = (when: Condition | undefined, path: Path) => {
    for (const name of when ? namesIn(when) : []) {
      if (!isKnownName(name, scenario)) {
        const remedy = 'Use a name of the reference, or declare the fact under `remembers`.';
        findings.push({
          code: 'unknown-name',
          path,
          message: `"${name}" cannot be tested: nothing has this name.`,
          remedy,
        });
      }
    }
  };

  for (const [id, scene] of Object.entries(scenario.scenes)) {
    const at: Path = ['scenes', id];
    if (id in scenario.endings || id === 'end') {
      const message =
        id === 'end' ? '"end" is the name of the way to the endings.' : `"${id}" names a scene and an ending.`;
      findings.push({ code: 'duplicate-id', path: at, atKey: true, message, remedy: 'Rename the scene.' });
    }
    for (const key of ['tell', 'says'] as const) {
      for (const [index, variant] of (scene[key] ?? []).entries()) condition(variant.when, [...at, key, index, 'when']);
    }
    for (const [index, branch] of (scene.go ?? []).entries()) {
      target(branch.to, scene.go?.length === 1 ? [...at, 'go'] : [...at, 'go', index, 'to']);
      condition(branch.when, [...at, 'go', index, 'when']);
    }
    if (scene.write && !(scene.write.otherwise in scenario.scenes))
      target(scene.write.otherwise, [...at, 'write', 'otherwise'], false);
    for (const item of itemsOf(scene)) {
      const { reply } = item;
      const path = [...at, ...item.path];
      condition(reply.when, [...path, 'when']);
      declared(reply.offers, scenario.remedies, 'undeclared-remedy', 'remedies', [...path, 'offers']);
      declared(reply.promises, scenario.promises, 'undeclared-promise', 'promises', [...path, 'promises']);
      declared(reply.keeps, scenario.promises, 'undeclared-promise', 'promises', [...path, 'keeps']);
      declared(reply.remembers, scenario.remembers, 'undeclared-fact', 'remembers', [...path, 'remembers']);
      for (const key of ['shows', 'faults'] as const) {
        for (const mark of reply[key]) {
          if (mark.quote === null || item.words.includes(mark.quote)) continue;
          const message = `The words "${mark.quote}" do not stand in this reply.`;
          findings.push({
            code: 'quote-not-found',
            path: [...path, key, mark.id],
            message,
            remedy: 'Copy the exact words from the reply.',
          });
        }
      }
      for (const [index, branch] of (reply.go ?? []).entries()) {
        target(branch.to, reply.go?.length === 1 ? [...path, 'go'] : [...path, 'go', index, 'to']);
        condition(branch.when, [...path, 'go', index, 'when']);
      }
    }
  }
  for (const [id, ending] of Object.entries(scenario.endings)) condition(ending.when, ['endings', id, 'when']);
  if (!(scenario.start in scenario.scenes)) target(scenario.start, ['start'], false);
  target(scenario.customer.leaves, ['customer', 'leaves']);
  return findings;
}

function isKnownName(name: string, scenario: Scenario): boolean {
  if ([...numericNames, ...flagNames].some((known) => known === name) || Object.hasOwn(scenario.remembers, name))
    return true;
  const [kind, of = ''] = name.split('.');
  if (kind === 'offered') return Object.hasOwn(scenario.remedies, of);
  return (kind === 'promised' || kind === 'kept' || kind === 'broken') && Object.hasOwn(scenario.promises, of);
}

/** The three names that share most letters in order with a misspelt one. */
function nearest(name: string, candidates: string[]): string {
  const shared = (candidate: string) => [...candidate].filter((letter, index) => name[index] === letter).length;
  return [...candidates]
    .sort((left, right) => shared(right) - shared(left))
    .slice(0, 3)
    .join(', ');
}
