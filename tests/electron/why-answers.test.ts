import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlayView } from '../../electron/host/views.ts';
import { begin, openTestHost, play } from './open-test-host.ts';
import { tempFolders } from './temp-folder.ts';

const asks = ['the visit missed', 'nobody sent', 'it not in the diary', 'it on paper'];

/** The fixture, with a chain of four whys where the diary was. */
function foldersWithWhys() {
  const folders = tempFolders();
  const file = join(folders.bundled, 'cold-boiler.yaml');
  const answer = (kind: string, why: string, marks: string) =>
    `        ${kind}: { say: The ${kind} of why ${why}., ${marks}, coach: 'Nobody asked the stapler, so ask it.' }`;
  const whys = asks.flatMap((why) => [
    `      - ask: Why was ${why}?`,
    answer('symptom', why, 'cites: S2-2'),
    answer('culprit', why, `faults: { blameOthers: The culprit of why ${why} }, cites: S2-3`),
    answer('cause', why, `shows: { rootCause: The cause of why ${why} }, cites: S2-2`),
  ]);
  const scene = [
    '  after:',
    '    phase: after',
    '    task: whys',
    '    tell: A whiteboard.',
    '    go: end',
    '    whys:',
    ...whys,
  ];
  const text = readFileSync(file, 'utf8').replace(/ {2}after:\n[\s\S]*?(?=endings:)/, `${scene.join('\n')}\n`);
  writeFileSync(file, text);
  return folders;
}

async function atWhiteboard() {
  const host = openTestHost(foldersWithWhys());
  return { ...host, view: await play(host.ask, await begin(host.ask), 'ring', 'own', 'ask', 'eight') };
}

const idOf = (view: PlayView, index: number, kind: string) =>
  view.scene?.whys[index]?.answers.find(({ words }) => words.includes(`The ${kind}`))?.id ?? '';

test('the ids of the answers to a why do not say which is the cause', async () => {
  const { view } = await atWhiteboard();
  const ids = view.scene?.whys.map(({ answers }) => answers.map(({ id }) => id));
  expect(ids).toEqual(asks.map((_, index) => ['a', 'b', 'c'].map((letter) => `${index + 1}-${letter}`)));
  expect(JSON.stringify(view.scene)).not.toMatch(/"(?:\d-)?(?:symptom|culprit|cause)"/);
});

test('a chain of causes is taken to its end', async () => {
  const { ask, view } = await atWhiteboard();
  const end = await play(
    ask,
    view,
    asks.map((_, index) => idOf(view, index, 'cause')),
  );
  expect(end.status).toBe('ended');
  expect(end.transcript.at(-1)?.answer).toHaveLength(4);
});

test('a culprit ends the chain, and whatever was picked after it falls away', async () => {
  const { ask, view } = await atWhiteboard();
  const picks = ['cause', 'culprit', 'cause', 'cause'].map((kind, index) => idOf(view, index, kind));
  const end = await play(ask, view, picks);
  expect(end.transcript.at(-1)?.answer).toHaveLength(2);
  expect(end.feedback?.faults.map(({ id }) => id)).toEqual(['blameOthers']);
});

test('a chain that stops at a cause before its end is refused', async () => {
  const { ask, view } = await atWhiteboard();
  const sent = { turn: view.turn, picks: [idOf(view, 0, 'cause')] };
  expect((await ask('POST', `/api/sessions/${view.session}/answers`, sent)).status).toBe(422);
});
