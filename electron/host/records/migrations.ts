/** Each step brings the records from version n to n + 1. A step that has shipped is never edited. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE texts (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE groups (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, group_id TEXT REFERENCES groups(id) ON DELETE SET NULL) STRICT;
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    scenario_id TEXT NOT NULL,
    text_hash TEXT NOT NULL REFERENCES texts(hash),
    person_id TEXT REFERENCES people(id) ON DELETE SET NULL,
    group_id TEXT REFERENCES groups(id) ON DELETE SET NULL,
    mode TEXT NOT NULL CHECK (mode IN ('coach', 'exam', 'room')),
    seed INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    rubric TEXT NOT NULL,
    title TEXT NOT NULL,
    customer TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('playing', 'ended', 'stopped')),
    turns INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    ending TEXT,
    outcome TEXT,
    faults INTEGER NOT NULL,
    first REAL,
    best REAL,
    latest REAL
  ) STRICT;
  CREATE INDEX sessions_by_update ON sessions (updated_at DESC);
  CREATE INDEX sessions_by_status ON sessions (status, updated_at DESC);
  CREATE INDEX sessions_by_scenario ON sessions (scenario_id, best);
  CREATE INDEX sessions_by_text ON sessions (text_hash);
  CREATE TABLE events (
    session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE searches (
    text_hash TEXT NOT NULL, engine TEXT NOT NULL, weights TEXT NOT NULL, found TEXT NOT NULL,
    PRIMARY KEY (text_hash, engine, weights)
  ) STRICT;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  `ALTER TABLE sessions ADD COLUMN begun_from TEXT;`,
];
