import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { readArchive, unpackArchive } from './read-archive.ts';
import { test } from './shell-test.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');

/** The mark before the fuses of an Electron binary (electronjs.org/docs/latest/tutorial/fuses), then version 1 and nine fuses as shipped. */
const fuseWire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011', 'latin1');

/** A folder laid out as an Electron for Linux, whose binary is nothing but its fuses: enough to pack by, nothing to start. */
function layOutElectron(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64), fuseWire, Buffer.alloc(64)]), {
    mode: 0o755,
  });
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-GB.pak', 'locales/de.pak'])
    writeFileSync(join(folder, file), 'stand-in');
  return folder;
}

// The real builder with the real configuration. What it is not given is a real Electron, so no packaged app is started here.
test('the package holds the app and nothing else, with its fuses set, and the app in it opens', async ({
  page,
  data,
  start,
}) => {
  test.slow();
  const electron = layOutElectron(join(data, 'electron-for-linux'));
  const release = join(data, 'release');
  const settings = [`-c.electronDist=${electron}`, `-c.directories.output=${release}`];
  const args = [builder, '--linux', 'dir', '--x64', '--config', 'electron/electron-builder.yml', ...settings];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  const app = join(release, 'linux-unpacked');

  const files = readArchive(join(app, 'resources', 'app.asar'));
  const paths = [...files.keys()].map((path) => path.replaceAll('\\', '/'));
  expect(paths).toEqual(
    expect.arrayContaining([
      'package.json',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/renderer/index.html',
    ]),
  );
  expect(paths.filter((path) => !/^(package\.json$|dist\/(electron|renderer)\/)/.test(path))).toEqual([]);
  const bundled = readdirSync(join(root, 'scenarios')).filter((name) => /\.(yaml|json)$/.test(name));
  expect(readdirSync(join(app, 'resources', 'scenarios')).sort()).toEqual(bundled.sort());

  const fuses = await getCurrentFuseWire(join(app, 'amends'));
  const isOn = (fuse: FuseV1Options) => fuses[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeCliInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    nodeCliInspect: false,
    fileProtocol: false,
    cookieEncryption: true,
    asarIntegrity: true,
    onlyFromAsar: true,
  });

  unpackArchive(files, join(data, 'unpacked'));
  const shell = await start(page, { resources: join(app, 'resources') }, join(data, 'unpacked'));
  await expect(page.getByRole('link', { name: 'The cake that came at nine' })).toBeVisible();
  const [[options]] = (await shell.called('window')) as [[{ webPreferences: { devTools: boolean } }]];
  expect(options.webPreferences.devTools).toBe(false);
});
