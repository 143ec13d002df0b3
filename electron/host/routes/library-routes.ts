import { Hono } from 'hono';
import { notFound } from '../host-error.ts';
import type { HostParts } from '../host-parts.ts';
import type { Library, LibraryEntry } from '../library/library.ts';
import { briefingOf, cardOf } from '../library/scenario-card.ts';
import { viewForTrainer } from '../library/trainer-view.ts';
import { findPaths } from '../play/find-paths.ts';
import { weightsInUse } from '../play/weights-in-use.ts';
import { idParam, path } from '../validate.ts';
import type { LibraryView } from '../views.ts';

/** How many unfinished runs the library offers to go on with. */
const mostUnfinished = 20;

/** The scenarios at hand. */
export function libraryRoutes({ library, records }: HostParts) {
  return new Hono().get('/', (c) => {
    const reached = records.bestByScenario();
    const cards = library.entries().map((entry) => cardOf(entry, reached.get(entry.id)));
    const view: LibraryView = {
      scenarios: cards.filter(({ kind }) => kind === 'scenario'),
      drills: cards.filter(({ kind }) => kind === 'drill'),
      broken: [...library.broken()],
      unfinished: records.listRuns({
        ...{ limit: mostUnfinished, offset: 0, status: 'playing' },
        without: drillsIn(library),
      }),
      userFolder: library.userFolder,
    };
    return c.json(view);
  });
}

/** One scenario before play, and laid open for the trainer. */
export function scenarioRoutes({ library, records }: HostParts) {
  const reachedIn = ({ id }: LibraryEntry) => records.bestByScenario().get(id);
  return new Hono()
    .get('/:id', path(idParam), (c) => {
      const entry = findEntry(library.entries(), c.req.valid('param').id);
      return c.json(briefingOf(entry, reachedIn(entry)));
    })
    .get('/:id/trainer', path(idParam), async (c) => {
      const entry = findEntry(library.entries(), c.req.valid('param').id);
      const weights = weightsInUse(records);
      const found = await findPaths(records, entry.hash, entry.scenario, weights);
      return c.json(viewForTrainer(entry, cardOf(entry, reachedIn(entry)), found, weights));
    });
}

/** The ids of all drills: their runs are played in a set and are no history. */
export function drillsIn(library: Library): string[] {
  return library.entries().flatMap(({ id, scenario }) => (scenario.kind === 'drill' ? [id] : []));
}

/** The scenario with this id, or a 404. */
export function findEntry(entries: readonly LibraryEntry[], id: string): LibraryEntry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw notFound('scenario');
  return entry;
}
