import type { SessionSummary } from '../../../electron/host/views.ts';

export interface ScenarioRuns {
  scenario: string;
  title: string;
  customer: string;
  /** Latest first. */
  runs: SessionSummary[];
  /** Finished runs with a percentage, oldest first. */
  progress: { id: string; at: string; of100: number }[];
}

/** Runs gathered by scenario, the one played last on top. */
export function byScenario(runs: readonly SessionSummary[]): ScenarioRuns[] {
  const groups = new Map<string, SessionSummary[]>();
  for (const run of runs) groups.set(run.scenario, [...(groups.get(run.scenario) ?? []), run]);
  return [...groups].flatMap(([scenario, own]) => {
    const latest = [...own].sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
    const [newest] = latest;
    if (!newest) return [];
    return [{ scenario, title: newest.title, customer: newest.customer, runs: latest, progress: progressOf(latest) }];
  });
}

function progressOf(runs: readonly SessionSummary[]): ScenarioRuns['progress'] {
  return [...runs]
    .sort((left, right) => left.startedAt.localeCompare(right.startedAt))
    .flatMap(({ id, startedAt, overall: { latest } }) =>
      latest === null ? [] : [{ id, at: startedAt, of100: Math.round(latest * 100) }],
    );
}
