import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'scenarios');

/** A folder that is gone when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder and a folder of bundled scenarios with the named fixtures in it. */
export function tempFolders(names: readonly string[] = ['cold-boiler']): {
  data: string;
  bundled: string;
  user: string;
} {
  const root = tempFolder();
  const folders = { data: join(root, 'data'), bundled: join(root, 'bundled'), user: join(root, 'data', 'scenarios') };
  mkdirSync(folders.bundled);
  for (const name of names) cpSync(join(fixtures, `${name}.yaml`), join(folders.bundled, `${name}.yaml`));
  return folders;
}
