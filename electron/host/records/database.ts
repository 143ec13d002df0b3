import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { recordsError } from './records-error.ts';

type Row = Record<string, unknown>;

/** The one place that knows which SQLite this is. */
export interface Database {
  all: (sql: string, ...values: SQLInputValue[]) => Row[];
  get: (sql: string, ...values: SQLInputValue[]) => Row | null;
  run: (sql: string, ...values: SQLInputValue[]) => { changes: number };
  exec: (sql: string) => void;
  /** Does all of `work` or none of it; durable when it returns. */
  transact: <Result>(work: () => Result) => Result;
  close: () => void;
}

/** Opens a database file so that a commit is on disk when it returns (WAL with synchronous=FULL). */
export function openDatabase(file: string): Database {
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw recordsError(error, file);
    }
  };
  const database = guard(() => new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 2000 }));
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const exec = (sql: string) => guard(() => database.exec(sql));
  try {
    exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    exec,
    all: (sql, ...values) => guard(() => prepare(sql).all(...values)),
    get: (sql, ...values) => guard(() => prepare(sql).get(...values) ?? null),
    run: (sql, ...values) => guard(() => ({ changes: Number(prepare(sql).run(...values).changes) })),
    transact: (work) => {
      exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

/** The version of a database file's records, read without touching it; null where it cannot be read. */
export function readVersion(file: string): number | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    database.close();
    return Number(version ?? 0);
  } catch {
    return null;
  }
}
