import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlayView } from '../../electron/host/views.ts';
import { openDatabase } from '../../electron/host/records/database.ts';
import { openHost } from '../../electron/open-host.ts';
import type { Row } from './row.ts';
import { quantile } from './row.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'scenarios', 'cold-boiler.yaml');
const manyRuns = 100_000;

/** How long an answer takes until it is on the disk and shown, and how long the lists take over 100,000 runs. */
export async function recordsRows(): Promise<Row[]> {
  const data = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  cpSync(fixture, join(data, 'bundled', 'cold-boiler.yaml'));
  const folders = { data, bundled: join(data, 'bundled') };
  try {
    const saving = await measureSaving(folders);
    fillWithRuns(join(data, 'amends.sqlite'));
    const listing = await measureListing(folders);
    return [
      {
        what: 'an answer: ruled on, on the disk, shown (median)',
        measured: `${saving.toFixed(2)} ms`,
        bar: '≤ 5 ms',
        holds: saving <= 5,
      },
      {
        what: `library and history over ${manyRuns.toLocaleString('en')} runs`,
        measured: `${Math.round(listing)} ms`,
        bar: '≤ 200 ms',
        holds: listing <= 200,
      },
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureSaving(folders: { data: string; bundled: string }): Promise<number> {
  const opened = openHost(folders, 'loopback');
  if ('holder' in opened) throw new Error('the folder is taken');
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await opened.host.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as PlayView;
  };
  const samples: number[] = [];
  for (let run = 0; run < 40; run++) {
    const { session } = await post('/api/sessions', { scenario: 'cold-boiler', mode: 'coach' });
    for (const [turn, pick] of ['ring', 'own', 'ask', 'eight', 'diary'].entries()) {
      const start = performance.now();
      const view = await post(`/api/sessions/${session}/answers`, { turn, picks: [pick] });
      samples.push(performance.now() - start);
      if (view.turn !== turn + 1) throw new Error('the answer was not taken');
    }
  }
  opened.close();
  return quantile(samples, 0.5);
}

/** Copies one stored run a hundred thousand times, under ids of their own. */
function fillWithRuns(file: string) {
  const database = openDatabase(file);
  const [first] = database.all('SELECT * FROM sessions LIMIT 1');
  if (!first) throw new Error('no run was stored');
  const columns = Object.keys(first).filter((name) => name !== 'id');
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${manyRuns})`;
  database.run(
    `${numbers} INSERT INTO sessions (id, ${columns.join()}) SELECT 'run-' || i, ${columns.join()} FROM n, (SELECT * FROM sessions LIMIT 1)`,
  );
  database.close();
}

async function measureListing(folders: { data: string; bundled: string }): Promise<number> {
  const opened = openHost(folders, 'loopback');
  if ('holder' in opened) throw new Error('the folder is taken');
  const samples: number[] = [];
  for (let at = 0; at < 5; at++) {
    const start = performance.now();
    for (const path of ['/api/library', '/api/sessions']) {
      const response = await opened.host.request(path);
      if (!response.ok) throw new Error(await response.text());
      await response.text();
    }
    samples.push(performance.now() - start);
  }
  opened.close();
  return quantile(samples, 0.5);
}
