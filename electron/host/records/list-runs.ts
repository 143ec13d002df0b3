import type { SessionSummary } from '../views.ts';
import type { Database } from './database.ts';
import type { SessionQuery } from './records.ts';

const columns =
  'id, scenario_id, title, customer, mode, started_at, updated_at, status, turns, attempts, ending, outcome, first, best, latest';

/** Runs, latest first, from their stored standing: nothing is replayed. What an author tried from the middle is no run to list. */
export function listRuns(database: Database, { limit, offset, status, without = [] }: SessionQuery): SessionSummary[] {
  const wanted = [
    'begun_from IS NULL',
    ...(status ? ['status = ?'] : []),
    ...(without.length > 0 ? ['scenario_id NOT IN (SELECT value FROM json_each(?))'] : []),
  ];
  const values = [...(status ? [status] : []), ...(without.length > 0 ? [JSON.stringify(without)] : [])];
  const rows = database.all(
    `SELECT ${columns} FROM sessions WHERE ${wanted.join(' AND ')} ORDER BY updated_at DESC LIMIT ? OFFSET ?`,
    ...[...values, limit, offset],
  );
  return rows.map(toSummary);
}

const toDate = (milliseconds: unknown) => new Date(Number(milliseconds)).toISOString();
const toScore = (value: unknown) => (value === null ? null : Number(value));

function toSummary(row: Record<string, unknown>): SessionSummary {
  return {
    id: String(row['id']),
    scenario: String(row['scenario_id']),
    title: String(row['title']),
    customer: String(row['customer']),
    mode: row['mode'] as SessionSummary['mode'],
    startedAt: toDate(row['started_at']),
    updatedAt: toDate(row['updated_at']),
    status: row['status'] as SessionSummary['status'],
    turns: Number(row['turns']),
    attempts: Number(row['attempts']),
    ending: row['ending'] as string | null,
    outcome: row['outcome'] as SessionSummary['outcome'],
    overall: { first: toScore(row['first']), best: toScore(row['best']), latest: toScore(row['latest']) },
  };
}
