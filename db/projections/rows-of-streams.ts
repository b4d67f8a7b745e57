import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import type { Trx } from '#db/database.ts';
import type { ProjectionTables } from '#db/projections/tables.ts';

/** By which column the rows of a table are one stream's; null: all of them are the organisation's. */
const streamColumn = {
  unit_contact: null,
  cycle_view: 'stream',
  cycle_member: 'cycle',
  conference_view: 'stream',
  task_view: 'stream',
  task_unit: 'task',
  committee_view: null,
  document_number: 'stream',
  file_use: 'stream',
  report_round: 'cycle',
  report_opinion: 'cycle',
  approved_report: 'cycle',
  outside_index: 'stream',
  directive_view: 'stream',
  model_register: 'stream',
  model_entry: 'stream',
  inspection_view: 'stream',
  award_round: 'stream',
  award_nomination: 'stream',
  award_submission: 'stream',
} as const satisfies Readonly<Record<keyof ProjectionTables, string | null>>;

/** Waits until no pass is under way and lets none begin until the transaction ends: each of them locks its stream first. */
export async function holdPasses(trx: Trx): Promise<void> {
  await sql`select hold_passes()`.execute(trx);
}

/** Whoever takes them out makes them anew from their events, in the same transaction. */
export async function dropRows(trx: Trx, streams: readonly StreamId[]): Promise<void> {
  for (const [table, column] of Object.entries(streamColumn)) {
    if (column !== null)
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = any(${streams}::text[])`.execute(trx);
    else if (streams.includes(organisationStream)) await sql`delete from ${sql.table(table)}`.execute(trx);
  }
}
