import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { PlayView } from '../../electron/host/views.ts';
import type { SessionEvent } from '../../simulation/session/event.ts';
import { begin, goodRun, openTestHost, play } from './open-test-host.ts';
import { tempFolders } from './temp-folder.ts';

/** Rewrites a stored answer as an engine with other constants would have decided it. */
function rewriteAnswer(
  file: string,
  seq: number,
  change: (decision: Extract<SessionEvent, { type: 'answered' }>['decision']) => object,
): void {
  const database = new DatabaseSync(file);
  const body = database.prepare('SELECT body FROM events WHERE seq = ?').get(seq)?.['body'];
  const event = JSON.parse(String(body)) as Extract<SessionEvent, { type: 'answered' }>;
  const decision = { ...event.decision, ...change(event.decision) };
  database.prepare('UPDATE events SET body = ? WHERE seq = ?').run(JSON.stringify({ ...event, decision }), seq);
  database.close();
}

test('a half-finished run decided by an engine with other constants resumes where that engine left it', async () => {
  const folders = tempFolders();
  const first = openTestHost(folders);
  const begun = await play(first.ask, await begin(first.ask), 'ring', 'own');
  expect(begun.scene?.id).toBe('what-now');
  first.close();
  rewriteAnswer(join(folders.data, 'amends.sqlite'), 2, ({ after }) => ({
    engine: '0',
    to: { scene: 'come-again' },
    after: { ...after, arousal: 93, trust: 7, patience: 2 },
  }));
  const second = openTestHost(folders);
  const resumed = await second.ask<PlayView>('GET', `/api/sessions/${begun.session}`);
  expect(resumed.body).toMatchObject({ turn: 2, scene: { id: 'come-again' }, customer: { arousal: 93, trust: 7 } });
  const end = await play(second.ask, resumed.body, 'ours', ...goodRun.slice(2));
  expect(end.status).toBe('ended');
  expect(end.transcript.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a run that was ended by an earlier engine stays ended', async () => {
  const folders = tempFolders();
  const first = openTestHost(folders);
  const end = await play(first.ask, await begin(first.ask), ...goodRun);
  first.close();
  rewriteAnswer(join(folders.data, 'amends.sqlite'), 5, () => ({ engine: '0', to: { ending: 'gone' } }));
  const second = openTestHost(folders);
  const read = await second.ask<PlayView>('GET', `/api/sessions/${end.session}`);
  expect(read.body.ending?.outcome).toBe('lost');
});
