import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { launcherFor } from '../../electron/launcher.ts';
import type { Debrief } from '../../simulation/debrief/debrief.ts';
import { root, runCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const fixtures = join(root, 'tests', 'fixtures');
const scenario = join(fixtures, 'scenarios', 'cold-boiler.yaml');
const playthrough = join(fixtures, 'playthroughs', 'cold-boiler-good.yaml');

/** A folder as an author keeps it: a scenario, and its playthroughs below. */
function authorFolder(change: { scenario?: [string, string]; playthrough?: [string, string] } = {}): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'playthroughs'));
  const put = (from: string, to: string, edit?: [string, string]) =>
    writeFileSync(to, edit ? readFileSync(from, 'utf8').replace(...edit) : readFileSync(from));
  put(scenario, join(folder, 'cold-boiler.yaml'), change.scenario);
  put(playthrough, join(folder, 'playthroughs', 'good.yaml'), change.playthrough);
  return folder;
}

/** What fails a file: warnings, which every small fixture has, are left out. */
const errorsIn = (out: string) =>
  (JSON.parse(out) as { severity: string; line: number; message: string }[]).filter(
    ({ severity }) => severity === 'error',
  );

test('sound files pass: exit 0, and in JSON an array without an error', () => {
  expect(runCli('check', fixtures)).toMatchObject({ code: 0, err: '' });
  const { code, out } = runCli('check', '--json', authorFolder());
  expect([code, errorsIn(out)]).toEqual([0, []]);
  const drill = runCli('check', '--json', join(fixtures, 'scenarios', 'lost-parcel-drill.yaml'));
  expect([drill.code, JSON.parse(drill.out)]).toEqual([0, []]);
});

test('a warning shows the way to it, fails with --strict only, and is accepted with a reason', () => {
  const folder = authorFolder();
  const { code, out } = runCli('check', folder);
  expect(code).toBe(0);
  expect(out).toMatch(/warning: .+ \[few-replies\]\n/);
  expect(out).toContain('Shown by: discovery/ring, opening/own');
  expect(out).toMatch(/2 files, 0 errors, 4 warnings, \d+ states searched/);
  expect(runCli('check', folder, '--strict').code).toBe(1);
  const reasons = ['few-replies', 'merit-never-pays', 'poor-path-reaches-best-ending'].map(
    (each) => `${each}: It is small.`,
  );
  const answered = authorFolder({ scenario: ['teaches:', `accept: { ${reasons.join(', ')} }\nteaches:`] });
  const strict = runCli('check', answered, '--strict');
  expect(strict.code).toBe(0);
  expect(strict.out).toMatch(/accepted: .+ \[few-replies\]\n {2}It is small\./);
  expect(strict.out).toContain('0 warnings, 4 warnings accepted');
});

test('--html writes one page with the graph; --notices reads the replies as well', () => {
  const folder = authorFolder();
  const page = join(folder, 'report.html');
  expect(runCli('check', folder, '--html', page).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toMatch(
    /^<!doctype html>[\s\S]*The boiler nobody came for[\s\S]*<svg class="graph"/,
  );
  const codes = (JSON.parse(runCli('check', folder, '--json', '--notices').out) as { code: string }[]).map(
    (each) => each.code,
  );
  expect(codes).toContain('tag-not-in-words');
});

test('a mistake is one array with file, line, column, code, severity, message and remedy: exit 1', () => {
  const folder = authorFolder({ scenario: ['go: what-now', 'go: what-then'] });
  const { code, out, err } = runCli('check', folder, '--json');
  const problems = JSON.parse(out) as Record<string, unknown>[];
  expect([code, err]).toEqual([1, '']);
  expect(Object.keys(problems[0] ?? {})).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'remedy']);
  const text = readFileSync(join(folder, 'cold-boiler.yaml'), 'utf8');
  const line = text.split('\n').findIndex((each) => each.includes('what-then')) + 1;
  const column = (text.split('\n')[line - 1] ?? '').indexOf('what-then') + 1;
  expect(problems[0]).toMatchObject({
    file: join(folder, 'cold-boiler.yaml'),
    line,
    column,
    code: 'dangling-target',
    severity: 'error',
  });
});

test('for people the same mistake has its place, its code, a frame and a remedy', () => {
  const folder = authorFolder({ scenario: ['go: what-now', 'go: what-then'] });
  const { code, out } = runCli('check', join(folder, 'cold-boiler.yaml'));
  expect(code).toBe(1);
  expect(out).toMatch(/cold-boiler\.yaml:\d+:\d+: .+ \[dangling-target\]\n/);
  expect(out).toMatch(/> \d+ \|.*what-then/);
  expect(out).toMatch(/\| +\^/);
  expect(out).toContain('1 file, 1 error');
});

test('a playthrough that comes out otherwise is a failure at the line that expected it', () => {
  const folder = authorFolder({ playthrough: ['ending: warm', 'ending: gone'] });
  const { code, out } = runCli('check', folder, '--json');
  expect(code).toBe(1);
  expect(errorsIn(out)).toMatchObject([
    {
      code: 'playthrough-failed',
      severity: 'error',
      line: 11,
      column: 11,
      file: join(folder, 'playthroughs', 'good.yaml'),
    },
  ]);
  const astray = authorFolder({ playthrough: ['- opening: own', '- opening: send'] });
  const [first] = errorsIn(runCli('check', astray, '--json').out);
  expect(first).toMatchObject({ line: 7 });
  expect(first?.message).toContain('Answer 3');
});

test('a warning alone is no failure; a doubled id and a file that cannot be read are', () => {
  const folder = authorFolder();
  cpSync(join(folder, 'cold-boiler.yaml'), join(folder, 'warm-boiler.yaml'));
  const doubled = errorsIn(runCli('check', folder, '--json').out);
  expect(doubled).toMatchObject([{ code: 'duplicate-id', line: 2, column: 5 }]);
  const renamed = runCli('check', join(folder, 'warm-boiler.yaml'), '--json');
  expect([renamed.code, (JSON.parse(renamed.out) as object[])[0]]).toMatchObject([
    0,
    { code: 'bad-id', severity: 'warning' },
  ]);
  writeFileSync(join(folder, 'huge.yaml'), 'x'.repeat(1024 * 1024 + 1));
  const huge = runCli('check', join(folder, 'huge.yaml'), '--json');
  expect([huge.code, JSON.parse(huge.out)]).toMatchObject([1, [{ code: 'too-large' }]]);
});

test.each([
  ['check'],
  ['check', '--bad', 'x.yaml'],
  ['check', 'nowhere.yaml'],
  ['run'],
  ['run', 'a.yaml', 'b.yaml'],
  ['run', 'a.yaml', '--format', 'pdf'],
  ['start', '--port', 'door'],
  ['start', 'now'],
  ['apologise'],
  [],
])('wrong usage exits 2 and writes nothing where a program would read (%s %s %s %s)', (...args) => {
  const { code, out, err } = runCli(...args.filter((word) => typeof word === 'string'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('amends ');
});

test('run prints the debrief of a playthrough as Markdown or JSON', () => {
  const markdown = runCli('run', playthrough);
  expect([markdown.code, markdown.err]).toEqual([0, '']);
  expect(markdown.out).toContain('# The boiler nobody came for');
  const json = JSON.parse(runCli('run', playthrough, '--format', 'json').out) as Debrief;
  expect(json.score.overall).toBe(1);
  const folder = authorFolder({ playthrough: ['ending: warm', 'ending: gone'] });
  const failed = runCli('run', join(folder, 'playthroughs', 'good.yaml'));
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('expected "gone"');
});

test('help names every command, and the version is that of the package', () => {
  const { code, out } = runCli('--help');
  expect(code).toBe(0);
  for (const word of ['start', 'check', 'run', 'shortcut']) expect(out).toContain(`amends ${word}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(runCli('--version').out.trim()).toBe(version);
});

test('shortcut writes a launcher that can be run', () => {
  const folder = tempFolder();
  const { code, out } = runCli('shortcut', folder);
  expect(code).toBe(0);
  const file = out.trim().replace('Written: ', '');
  expect(statSync(file).mode & 0o111).not.toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(join(root, 'electron', 'cli.ts'));
});

test('a launcher survives folders with quotes, spaces and percent signs on each system', () => {
  const node = "/opt/it's 100% $HOME/node";
  expect(launcherFor('linux', node, '/a b/cli.ts').text).toContain(
    String.raw`Exec="/opt/it's 100%% \\$HOME/node" "/a b/cli.ts" start`,
  );
  expect(launcherFor('darwin', node, '/a b/cli.ts').text).toContain(
    String.raw`exec '/opt/it'\''s 100% $HOME/node' '/a b/cli.ts' start`,
  );
  expect(launcherFor('win32', 'C:\\100% node\\node.exe', 'C:\\a b\\cli.ts').text).toContain(
    '"C:\\100%% node\\node.exe" "C:\\a b\\cli.ts" start',
  );
});
