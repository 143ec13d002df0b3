import { expect, test } from 'vitest';
import { summarise, tallyPlaywright, tallyVitest } from './tally.ts';

test('a vitest file that could not be loaded counts as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults };
  expect(tallyVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 3 });
});

test('a flaky browser test and an error outside a test count as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('the last line names what was skipped only where something was', () => {
  const clean = { passed: 2, failed: 0, skipped: 0 };
  expect(summarise([clean, clean])).toEqual({ line: '4 passed, 0 failed', ok: true });
  const mixed = { passed: 1, failed: 1, skipped: 3 };
  expect(summarise([clean, mixed])).toEqual({ line: '3 passed, 1 failed, 3 skipped', ok: false });
});

test('a run in which nothing passed is no success', () => {
  expect(summarise([]).ok).toBe(false);
});
