import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The app behind its loopback door: a process of its own, with a data folder of its own. */
export interface RunningApp {
  /** Opens the app in a browser: carries the key of this start. */
  address: string;
  origin: string;
  /** The person's own scenarios. */
  userFolder: string;
  pid: number;
  stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
const told = /Amends is open at (\S+)/;

/** Starts the app as a person would on a machine without a display, and waits until it has told its address. */
export async function startApp(): Promise<RunningApp> {
  const data = mkdtempSync(join(tmpdir(), 'amends-e2e-'));
  const args = [join(root, 'electron', 'cli.ts'), 'start', '--no-open', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = told.exec(said)?.[1];
      if (found) done(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => fail(new Error(`Amends ended before it was open:\n${said}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    userFolder: join(data, 'scenarios'),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
