import { expect, test } from 'vitest';
import type { SessionSummary } from '../../../electron/host/views.ts';
import { byScenario } from '../../../renderer/screens/history/by-scenario.ts';

const run = (id: string, scenario: string, day: number, latest: number | null): SessionSummary => ({
  id,
  scenario,
  title: scenario,
  customer: 'Dana Whitfield',
  mode: 'coach',
  startedAt: `2026-03-0${day}T09:00:00.000Z`,
  updatedAt: `2026-03-0${day}T09:20:00.000Z`,
  status: latest === null ? 'playing' : 'ended',
  turns: 9,
  attempts: 1,
  ending: null,
  outcome: null,
  overall: { first: latest, best: latest, latest },
});

test('runs are gathered by scenario, latest first, and progress is told oldest first without unfinished runs', () => {
  const groups = byScenario([
    run('d', 'cake', 4, 0.814),
    run('c', 'reel', 3, null),
    run('b', 'cake', 2, null),
    run('a', 'cake', 1, 0.3),
  ]);
  expect(groups.map(({ scenario, runs }) => [scenario, runs.map(({ id }) => id)])).toEqual([
    ['cake', ['d', 'b', 'a']],
    ['reel', ['c']],
  ]);
  expect(groups[0]?.progress.map(({ of100 }) => of100)).toEqual([30, 81]);
  expect(groups[1]?.progress).toEqual([]);
});
