import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { Mode, SessionEvent, SessionStart } from '../../../simulation/session/event.ts';
import type { Database } from './database.ts';
import { listRuns } from './list-runs.ts';
import type { FoundPaths, Records, Standing } from './records.ts';

const standingColumns = 'updated_at, status, turns, attempts, ending, outcome, faults, first, best, latest';

/** The records over an open database. */
export function createRecords(database: Database): Records {
  const standingValues = (standing: Standing, at: number) => [
    at,
    standing.status,
    standing.turns,
    standing.attempts,
    standing.ending,
    standing.outcome,
    standing.faults,
    standing.overall.first,
    standing.overall.best,
    standing.overall.latest,
  ];
  return {
    createRun: ({ id, text, hash, start, rubric, scenario, customer, standing }) =>
      database.transact(() => {
        if (start.from) dropOldTrials(database, start.startedAt);
        database.run('INSERT INTO texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING', hash, text);
        database.run(
          `INSERT INTO sessions (id, scenario_id, text_hash, mode, seed, started_at, rubric, title, customer, begun_from, ${standingColumns})
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[
            id,
            scenario.id,
            hash,
            start.mode,
            start.seed,
            start.startedAt,
            JSON.stringify(rubric),
            scenario.title,
            customer,
            start.from ? JSON.stringify(start.from) : null,
          ],
          ...standingValues(standing, start.startedAt),
        );
      }),
    readRun: (id) => {
      const row = database.get('SELECT * FROM sessions JOIN texts ON hash = text_hash WHERE id = ?', id);
      if (!row) return null;
      const events = database.all('SELECT body FROM events WHERE session_id = ? ORDER BY seq', id);
      return {
        id,
        text: String(row['text']),
        hash: String(row['hash']),
        start: startOf(row),
        rubric: JSON.parse(String(row['rubric'])) as Rubric,
        events: events.map(({ body }) => JSON.parse(String(body)) as SessionEvent),
      };
    },
    appendEvent: (id, after, event, standing) =>
      database.transact(() => {
        database.run(
          'INSERT INTO events (session_id, seq, at, type, body) VALUES (?, ?, ?, ?, ?)',
          ...[id, after + 1, event.at, event.type, JSON.stringify(event)],
        );
        database.run(
          `UPDATE sessions SET (${standingColumns}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
          ...standingValues(standing, event.at),
          id,
        );
      }),
    deleteRun: (id) =>
      database.transact(() => {
        const { changes } = database.run('DELETE FROM sessions WHERE id = ?', id);
        database.run('DELETE FROM texts WHERE hash NOT IN (SELECT text_hash FROM sessions)');
        return changes > 0;
      }),
    runsWith: (type) =>
      database
        .all(
          'SELECT session_id, min(at) AS first FROM events WHERE type = ? GROUP BY session_id ORDER BY first, session_id',
          type,
        )
        .map((row) => String(row['session_id'])),
    listRuns: (query) => listRuns(database, query),
    finishedRuns: (scenario) =>
      database
        .all(
          `SELECT id, latest, ending, faults, updated_at FROM sessions
           WHERE scenario_id = ? AND status = 'ended' AND begun_from IS NULL ORDER BY updated_at`,
          scenario,
        )
        .map((row) => ({
          id: String(row['id']),
          overall: row['latest'] === null ? null : Number(row['latest']),
          ending: String(row['ending']),
          faults: Number(row['faults']),
          at: Number(row['updated_at']),
        })),
    bestByScenario: () => {
      const rows = database.all(
        'SELECT scenario_id, max(best) AS best, count(*) AS runs FROM sessions WHERE begun_from IS NULL GROUP BY scenario_id',
      );
      return new Map(
        rows.map(({ scenario_id: id, best, runs }) => [
          String(id),
          { best: best === null ? null : Number(best), runs: Number(runs) },
        ]),
      );
    },
    readSearch: (...key) => {
      const row = database.get('SELECT found FROM searches WHERE text_hash = ? AND engine = ? AND weights = ?', ...key);
      return row ? (JSON.parse(String(row['found'])) as FoundPaths) : null;
    },
    writeSearch: (hash, engine, weights, found) => {
      database.run('INSERT OR REPLACE INTO searches VALUES (?, ?, ?, ?)', hash, engine, weights, JSON.stringify(found));
    },
    readSetting: (name) => {
      const row = database.get('SELECT value FROM settings WHERE name = ?', name);
      return row ? (JSON.parse(String(row['value'])) as unknown) : null;
    },
    writeSettings: (settings) =>
      database.transact(() => {
        for (const [name, value] of Object.entries(settings))
          database.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', name, JSON.stringify(value));
      }),
    close: () => database.close(),
  };
}

/** Runs an author tried from the middle are in no list, so nobody else would ever remove them. */
const trialsAreKept = 7 * 24 * 60 * 60 * 1000;

function dropOldTrials(database: Database, now: number): void {
  database.run('DELETE FROM sessions WHERE begun_from IS NOT NULL AND updated_at < ?', now - trialsAreKept);
}

function startOf(row: Record<string, unknown>): SessionStart {
  const from = row['begun_from'];
  return {
    mode: row['mode'] as Mode,
    seed: Number(row['seed']),
    startedAt: Number(row['started_at']),
    ...(typeof from === 'string' ? { from: JSON.parse(from) as NonNullable<SessionStart['from']> } : {}),
  };
}
