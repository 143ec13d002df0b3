import { expect, test } from 'vitest';
import type { PlayView } from '../../electron/host/views.ts';
import { begin, goodRun, play } from './open-test-host.ts';
import { startDoor } from './start-door.ts';
import { tempFolders } from './temp-folder.ts';

test('a process killed after every turn of a run resumes it at the same turn with nothing lost', async () => {
  const folders = tempFolders();
  let door = await startDoor(folders);
  let view = await begin(door.ask, 'coach');
  for (const answer of goodRun) {
    await door.kill();
    door = await startDoor(folders);
    const resumed = await door.ask<PlayView>('GET', `/api/sessions/${view.session}`);
    expect(resumed.body).toEqual(view);
    view = await play(door.ask, resumed.body, answer);
  }
  await door.kill();
  door = await startDoor(folders);
  const end = await door.ask<PlayView>('GET', `/api/sessions/${view.session}`);
  expect(end.body).toEqual(view);
  expect(end.body).toMatchObject({ status: 'ended', turn: 5, ending: { outcome: 'won-back' } });
}, 60_000);

test('a process killed while it takes an answer has taken it whole or not at all', async () => {
  const folders = tempFolders();
  let door = await startDoor(folders);
  let view = await begin(door.ask, 'coach');
  for (const [turn, answer] of goodRun.entries()) {
    const sent = { turn, picks: [answer].flat() };
    const lost = door.ask('POST', `/api/sessions/${view.session}/answers`, sent).catch(() => null);
    await new Promise((resume) => setTimeout(resume, turn * 2));
    await door.kill();
    await lost;
    door = await startDoor(folders);
    const { status, body } = await door.ask<PlayView>('GET', `/api/sessions/${view.session}`);
    expect(status).toBe(200);
    expect([turn, turn + 1]).toContain(body.turn);
    view = body.turn === turn ? await play(door.ask, body, answer) : body;
  }
  expect(view.status).toBe('ended');
}, 60_000);
