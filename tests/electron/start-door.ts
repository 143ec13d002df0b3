import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Answered, Ask } from './open-test-host.ts';

/** A real process with the loopback door open, and a way to ask it. */
export interface DoorProcess {
  ask: Ask;
  /** Kills it as a power cut would: nothing is flushed, nothing is closed. */
  kill: () => Promise<void>;
  pid: number;
}

const script = fileURLToPath(import.meta.resolve('./door-process.ts'));

/** Starts the loopback door as a process of its own and resolves to its first line of output. */
export async function startProcess(args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) return { child, line };
  throw new Error(`${script} ended without a word`);
}

export async function startDoor(folders: { data: string; bundled: string }): Promise<DoorProcess> {
  const { child, line } = await startProcess([folders.data, folders.bundled, folders.bundled]);
  const { origin, key } = JSON.parse(line) as { origin: string; key: string };
  const cookie = `amends-${new URL(origin).port}=${key}`;
  const ask: Ask = async <Body>(method: string, path: string, body?: unknown): Promise<Answered<Body>> => {
    const headers = { cookie, origin, 'content-type': 'application/json' };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(origin + path, init);
    return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
  };
  const kill = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { ask, kill, pid: child.pid ?? 0 };
}
