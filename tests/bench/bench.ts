import { cpus } from 'node:os';
import { checkRows } from './check-rows.ts';
import { engineRows } from './engine-rows.ts';
import { pageRows } from './page-rows.ts';
import { recordsRows } from './records-rows.ts';
import { replyRows } from './reply-rows.ts';
import type { Row } from './row.ts';
import { searchRows } from './search-rows.ts';

// Everything is measured in the run that prints it. A missed bar is told and is no failure: machines differ.
const rows: Row[] = [];
for (const measure of [engineRows, searchRows, checkRows, replyRows, recordsRows, pageRows]) {
  const found = await measure();
  for (const row of found) {
    rows.push(row);
    const verdict = row.holds === null ? ' ' : row.holds ? '✓' : '✗';
    console.log(`${verdict} ${row.what.padEnd(58)} ${row.measured}  [${row.bar}]`);
  }
}
const missed = rows.filter((row) => row.holds === false).length;
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
console.log(`\n${machine}: ${rows.length} rows, ${missed} under their bar.`);
