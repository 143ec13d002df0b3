import { Hono } from 'hono';
import { createChecker } from '../desk/create-checker.ts';
import { findDeskFile, readDeskText } from '../desk/desk-files.ts';
import { deskInput } from '../desk/desk-input.ts';
import type { PlayedThrough } from '../desk/desk-views.ts';
import { listPlaythroughs } from '../desk/list-playthroughs.ts';
import { newScenario } from '../desk/new-scenario.ts';
import { playFrom } from '../desk/play-from.ts';
import { playThrough } from '../desk/play-through.ts';
import { renamePlayed, renameScenario } from '../desk/rename-text.ts';
import { readNew, savePlaythroughs, saveScenario } from '../desk/save-scenario.ts';
import { setScene } from '../desk/set-scene.ts';
import { tryReply } from '../desk/try-reply.ts';
import { openFile, pulseOf, viewDesk } from '../desk/view-desk.ts';
import { viewShelf } from '../desk/view-shelf.ts';
import type { HostParts } from '../host-parts.ts';
import { body, path } from '../validate.ts';

/** The author's desk: scenario files opened, proved, tried, played from the middle, and new ones saved. */
export function deskRoutes(parts: HostParts) {
  const { library, language } = parts;
  const checker = createChecker(language);
  const open = (key: string) => openFile(findDeskFile(library, key), checker);
  const byKey = path(deskInput.key);
  return new Hono()
    .get('/', (c) => c.json(viewShelf(library, checker.known)))
    .post('/', body(deskInput.create), (c) => {
      const wanted = c.req.valid('json');
      const text = newScenario(wanted);
      return c.json({ key: saveScenario(library, readNew(text).id, text) }, 201);
    })
    .post('/imports', body(deskInput.import), (c) => {
      const { text } = c.req.valid('json');
      return c.json({ key: saveScenario(library, readNew(text).id, text) }, 201);
    })
    .get('/:key', byKey, (c) => c.json(viewDesk(open(c.req.valid('param').key))))
    .get('/:key/pulse', byKey, (c) => c.json(pulseOf(open(c.req.valid('param').key))))
    .get('/:key/file', byKey, (c) => {
      const file = findDeskFile(library, c.req.valid('param').key);
      const name = file.key.replace(/[^\w.-]+/g, '-');
      c.header('Content-Type', 'application/yaml; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="${name}.yaml"`);
      return c.body(readDeskText(file).text);
    })
    .post('/:key/copies', byKey, body(deskInput.duplicate), (c) => {
      const file = findDeskFile(library, c.req.valid('param').key);
      const { id, title } = c.req.valid('json');
      const { text } = readDeskText(file);
      const old = readNew(text).id;
      const renamed = renameScenario(text, id, title);
      readNew(renamed);
      const key = saveScenario(library, id, renamed);
      const played = listPlaythroughs(file, old);
      savePlaythroughs(library, id, played.map(({ name, text }) => ({ name, text: renamePlayed(text, id) }))); // prettier-ignore
      return c.json({ key }, 201);
    })
    .post('/:key/tries', byKey, body(deskInput.try), async (c) => {
      const { scene, state, text } = c.req.valid('json');
      const words = await language();
      return c.json(tryReply(setScene(open(c.req.valid('param').key), scene, state), text, words));
    })
    .post('/:key/runs', byKey, body(deskInput.play), (c) => {
      const { scene, state } = c.req.valid('json');
      const opened = open(c.req.valid('param').key);
      return c.json({ session: playFrom(parts, opened, setScene(opened, scene, state)) }, 201);
    })
    .post('/:key/playthroughs', byKey, async (c) => {
      const { file, scenario, checking } = open(c.req.valid('param').key);
      const words = await language();
      const report = await checking?.done;
      const played: PlayedThrough[] = [];
      for (const each of scenario && report ? listPlaythroughs(file, scenario.id) : []) {
        await new Promise((resume) => setTimeout(resume));
        if (scenario && report) played.push(playThrough(scenario, each, report.coverage, words));
      }
      return c.json({ isStale: !report, played });
    });
}
