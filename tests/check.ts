import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './ci/run-tool.ts';
import type { Breach } from './layers/breach.ts';
import { cruiseLayers } from './layers/cruise.ts';
import { lint } from './layers/lint.ts';
import { proveDeadCode } from './layers/prove-dead-code.ts';
import { proveFormat } from './layers/prove-format.ts';
import { proveRules } from './layers/prove-rules.ts';

const ROOT = join(import.meta.dirname, '..');
const bin = (path: string): string => join(ROOT, 'node_modules', path);
const KNIP = bin('knip/bin/knip.js');
const PRETTIER = bin('prettier/bin/prettier.cjs');

/** What prettier keeps: code, styles and settings; scenarios, prose and golden results keep their own form. */
const FORMATTED = [
  '**/*.{ts,tsx,js,cjs,css,html,json}',
  '!package-lock.json',
  '!scenarios',
  '!tests/golden',
  '!tests/layers/fixtures',
];

interface Check {
  name: string;
  run: () => Promise<string[]>;
}

const tool = async (path: string, args: string[]): Promise<string[]> => {
  const { code, output } = await runTool(process.execPath, [path, ...args], ROOT);
  return code === 0 ? [] : [output || `exit code ${code}`];
};

const lines = (breaches: Breach[]): string[] =>
  breaches.map(
    ({ file, line, rule, message }) => `${file}${line ? `:${line}` : ''}: ${message.split('\n', 1)[0]} [${rule}]`,
  );

const PROOF: Check = {
  name: 'every rule fires where it is broken',
  run: async () => {
    const problems = await Promise.all([proveRules(), proveDeadCode(KNIP), proveFormat()]);
    return problems.flat();
  },
};

const CHECKS: Check[] = [
  { name: 'compiler', run: () => tool(bin('typescript/bin/tsc'), ['-b', '--pretty', 'false']) },
  {
    name: 'lint',
    run: async () => {
      const { files, breaches } = await lint(ROOT);
      return files === 0 ? ['no file was linted'] : lines(breaches);
    },
  },
  { name: 'format', run: () => tool(PRETTIER, ['--check', '--log-level', 'warn', ...FORMATTED]) },
  {
    name: 'layers',
    run: async () => {
      const { modules, breaches } = await cruiseLayers(ROOT);
      return modules === 0 ? ['no file was followed'] : lines(breaches);
    },
  },
  { name: 'dead code', run: () => tool(KNIP, ['--no-progress', '--no-config-hints']) },
];

/** Runs one check, prints its verdict and returns whether it passed; a check that throws has failed. */
async function passes({ name, run }: Check): Promise<boolean> {
  const problems = await run().catch((error: unknown) => [
    error instanceof Error ? String(error.stack) : String(error),
  ]);
  console.log(`${problems.length ? 'FAILED' : 'passed'}  ${name}`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '        '));
  return problems.length === 0;
}

if (process.argv[2] === '--format') {
  // `npm run format -- FILE…` touches those files alone; without any, the whole project.
  const named = process.argv.slice(3);
  const args = [PRETTIER, '--write', '--list-different', ...(named.length ? named : FORMATTED)];
  const { code, output } = await runTool(process.execPath, args, ROOT);
  console.log(output || 'Nothing to format.');
  process.exitCode = code === 2 ? 1 : 0;
} else {
  const results = [await passes(PROOF), ...(await Promise.all(CHECKS.map(passes)))];
  const passed = results.filter(Boolean).length;
  const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);
  if (report) writeFileSync(report, JSON.stringify({ passed, failed: results.length - passed, skipped: 0 }));
  if (passed < results.length) process.exitCode = 1;
}
