import { findDrillFindings } from './drill-shape.ts';
import { findFlowFindings } from './flow.ts';
import type { Problem } from './problem.ts';
import { readShape } from './read-shape.ts';
import { readYaml } from './read-yaml.ts';
import { findReferenceFindings } from './references.ts';
import type { Scenario } from './schema.ts';
import { scenarioSchema } from './schema.ts';
import { findTaskFindings } from './task-shape.ts';
import { findMissingParts } from './whole-scenario.ts';

export type ParsedScenario = { scenario: Scenario; problems: Problem[] } | { scenario: null; problems: Problem[] };

/** Reads a scenario file: the scenario, or every problem in it with line, column and remedy. Never throws on any text. */
export function parseScenario(text: string): ParsedScenario {
  const { reading, problems } = readYaml(text);
  if (!reading) return { scenario: null, problems };
  const shape = readShape(scenarioSchema, reading.value);
  if (shape.value === null) return { scenario: null, problems: sortProblems(shape.findings.map(reading.locate)) };
  const scenario = shape.value;
  const findings = [
    ...findMissingParts(scenario, reading.value),
    ...findReferenceFindings(scenario),
    ...findTaskFindings(scenario),
    ...findFlowFindings(scenario),
    ...findDrillFindings(scenario),
  ];
  const all = sortProblems(findings.map(reading.locate));
  return all.some((problem) => problem.severity === 'error')
    ? { scenario: null, problems: all }
    : { scenario, problems: all };
}

function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort((left, right) => left.line - right.line || left.column - right.column);
}
