import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser } from '../../electron/find-browser.ts';
import { startApp } from '../e2e/start-app.ts';
import type { Row } from './row.ts';
import { quantile } from './row.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist', 'renderer');
const firstPageBar = 200_000;

/** The built page in Chromium: bytes of the first page, time until it can be used, and what the door's process weighs after a run. */
export async function pageRows(): Promise<Row[]> {
  const app = await startApp();
  const executablePath = findBrowser({ platform: process.platform, env: process.env, exists: existsSync });
  if (!executablePath) throw new Error('no Chrome, Chromium or Edge was found');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(app.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const library = await timeTo(page, app.origin, 'link', /cake/i);
    const play = await timeTo(page, await beginRun(page, app.origin), 'button', /./);
    const bytes = firstPageBytes();
    return [
      {
        what: 'first page, JavaScript, gzipped',
        measured: `${(bytes / 1000).toFixed(1)} kB`,
        bar: '≤ 200 kB',
        holds: bytes <= firstPageBar,
      },
      {
        what: 'Library, until it can be used (median of 7)',
        measured: `${Math.round(library)} ms`,
        bar: '–',
        holds: null,
      },
      { what: 'Play, until it can be used (median of 7)', measured: `${Math.round(play)} ms`, bar: '–', holds: null },
      { what: 'the loopback door after a run, whole process', measured: memoryOf(app.pid), bar: '–', holds: null },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Milliseconds from navigation until a control can be focused and the main thread is idle. */
async function timeTo(page: Page, address: string, role: 'link' | 'button', name: RegExp): Promise<number> {
  const samples: number[] = [];
  for (let at = 0; at < 7; at++) {
    const start = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    const control = page.locator('main').getByRole(role, { name }).first();
    await control.waitFor();
    await control.focus();
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    samples.push(performance.now() - start);
  }
  return quantile(samples, 0.5);
}

/** Plays a run to its end through the page's own fetch, and begins another; the address of that one. */
async function beginRun(page: Page, origin: string): Promise<string> {
  const id = await page.evaluate(async () => {
    const post = async (path: string, body: unknown) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as {
        session: string;
        turn: number;
        status: string;
        scene: { task: string; items: { id: string }[]; whys: unknown[] } | null;
      };
    };
    let view = await post('/api/sessions', { scenario: 'cake-at-nine', mode: 'coach' });
    while (view.status === 'playing' && view.scene) {
      const { task, items } = view.scene;
      const picks = task === 'whys' ? ['symptom'] : [items[0]?.id ?? ''];
      view = await post(`/api/sessions/${view.session}/answers`, { turn: view.turn, picks });
    }
    return (await post('/api/sessions', { scenario: 'cake-at-nine', mode: 'coach' })).session;
  });
  return `${origin}/play/${id}`;
}

/** Everything the first page loads before anybody clicks: its scripts and what they import at once. */
function firstPageBytes(): number {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  for (const file of files) {
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      files.add(join('assets', imported ?? ''));
  }
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

function memoryOf(pid: number): string {
  if (process.platform === 'win32') return 'not measured on Windows';
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return `${Math.round(kilobytes / 1024)} MiB`;
}
