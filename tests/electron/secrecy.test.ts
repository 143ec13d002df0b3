import { expect, test } from 'vitest';
import type { HostProblem, PlayView } from '../../electron/host/views.ts';
import { begin, goodRun, openTestHost, play } from './open-test-host.ts';

/** What only a coach or a debrief may say of the fixture's first talk scene. */
const secrets = [
  "but Tuesdays'",
  "You named the day's pay",
  'mixedMessage',
  'ownership',
  'S4-3',
  '"shows"',
  '"go"',
  'Whose doing',
];

const leaks = (view: PlayView) => secrets.filter((secret) => JSON.stringify(view).includes(secret));

test('an exam shows no mark, remark or movement before its end', async () => {
  const { ask } = openTestHost();
  const start = await begin(ask, 'exam');
  const opening = await play(ask, start, 'ring');
  expect(opening.scene?.id).toBe('opening');
  expect([opening.feedback, leaks(opening), opening.canRewind]).toEqual([null, [], false]);
  const later = await play(ask, opening, 'own');
  expect([later.feedback, leaks(later)]).toEqual([null, []]);
  const debrief = await ask<HostProblem>('GET', `/api/sessions/${start.session}/debrief`);
  expect([debrief.status, debrief.body.code]).toEqual([422, 'not-now']);
  expect((await ask('GET', `/api/sessions/${start.session}/export?format=json`)).status).toBe(422);
  expect((await ask('POST', `/api/sessions/${start.session}/rewinds`, { to: 0 })).status).toBe(422);
  const end = await play(ask, later, ...goodRun.slice(2));
  expect(end.feedback).not.toBeNull();
  expect((await ask('GET', `/api/sessions/${start.session}/debrief`)).status).toBe(200);
});

test('an exam that was stopped has its debrief and does not go on', async () => {
  const { ask } = openTestHost();
  const view = await play(ask, await begin(ask, 'exam'), 'ring');
  await ask('POST', `/api/sessions/${view.session}/stop`);
  expect((await ask('GET', `/api/sessions/${view.session}/debrief`)).status).toBe(200);
  const more = await ask<HostProblem>('POST', `/api/sessions/${view.session}/answers`, { turn: 1, picks: ['own'] });
  expect([more.status, more.body.code]).toEqual([422, 'not-now']);
});

test('a coach speaks after each reply, with the words that were judged', async () => {
  const { ask } = openTestHost();
  const view = await play(ask, await begin(ask), 'ring', 'but');
  expect(view.feedback).toMatchObject({
    turn: 1,
    shown: [],
    unearned: [{ id: 'apology', quote: "I'm sorry" }],
    faults: [{ id: 'mixedMessage', quote: 'but Tuesdays are always mad' }],
    cites: [{ step: 'S0-2' }],
  });
  expect(view.feedback?.terms.map(({ label }) => label)).not.toContain('turn');
  expect(leaks(view)).toEqual(["but Tuesdays'", 'mixedMessage', 'Whose doing']);
});

test('a room votes, sees the split, and sees feedback once it is shown', async () => {
  const { ask } = openTestHost();
  const start = await begin(ask, 'room');
  const at = `/api/sessions/${start.session}`;
  const opening = await play(ask, start, 'ring');
  const voted = await ask<PlayView>('POST', `${at}/votes`, { turn: 1, tally: { own: 3, but: 9, send: 0 } });
  expect(voted.body.room).toMatchObject({ tally: { own: 3, but: 9, send: 0 }, majority: 'but', revealed: false });
  const illegal = await ask<HostProblem>('POST', `${at}/votes`, { turn: 1, tally: { ring: 3 } });
  expect([illegal.status, illegal.body.code]).toEqual([422, 'illegal-answer']);
  const played = await play(ask, opening, 'but');
  expect([played.feedback, leaks(played).filter((leak) => leak !== 'Whose doing')]).toEqual([null, []]);
  expect(played.room?.splits).toMatchObject([
    { turn: 1, tally: [{ id: 'but', votes: 9, taken: true }, { id: 'own', votes: 3, taken: false }, { id: 'send' }] },
  ]);
  const shown = await ask<PlayView>('POST', `${at}/reveals`, { turn: 1 });
  expect(shown.body.feedback?.faults.map(({ id }) => id)).toEqual(['mixedMessage']);
  await ask('POST', `${at}/discussions`, {
    turn: 1,
    question: 'What did he need to hear first?',
    note: 'That it was us.',
  });
  const back = await ask<PlayView>('POST', `${at}/rewinds`, { to: 1 });
  expect(back.body.room?.tally).toEqual({ own: 3, but: 9, send: 0 });
  const minority = await play(ask, back.body, 'own');
  expect(minority.feedback).toBeNull();
  expect(minority.room?.splits[0]?.tally.find(({ taken }) => taken)?.id).toBe('own');
});

test('only a room votes', async () => {
  const { ask } = openTestHost();
  const { session } = await begin(ask);
  expect((await ask('POST', `/api/sessions/${session}/votes`, { turn: 0, tally: { ring: 1 } })).status).toBe(422);
});
