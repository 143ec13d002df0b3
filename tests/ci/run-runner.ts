import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Tally } from './tally.ts';

export interface Runner {
  name: string;
  /** Arguments for Node. */
  args: string[];
  env?: Record<string, string>;
  /** Where it writes its JSON report, and how to read that; without a report the exit code alone counts, as one test. */
  report?: { file: string; read: (report: never) => Tally };
  /** The files it is there to run; where none exists yet it is left out, and says so. */
  files?: { pattern: string; exclude: string[] };
}

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs one runner, its output going straight to the screen; one that ran nothing, or left without a report, failed. */
export async function runRunner({ name, args, env, report, files }: Runner, cwd: string): Promise<Tally> {
  console.log(`\n── ${name}`);
  if (files && globSync(files.pattern, { cwd, exclude: files.exclude }).length === 0) {
    console.log(`left out: there is no ${files.pattern} yet`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  if (!report) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : FAILED;
  if (!existsSync(report.file)) return FAILED;
  const tally = report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  const silent = tally.passed + tally.failed + tally.skipped === 0;
  return tally.failed === 0 && (code !== 0 || silent) ? { ...tally, failed: 1 } : tally;
}
