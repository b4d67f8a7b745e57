import { sql } from 'kysely';
import type { AggregateKind, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { Db, Trx } from '#db/database.ts';
import type { StreamTable } from '#db/schema.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** 0 while nobody has published a calendar. */
export async function publishedCalendarVersion(db: Db): Promise<number> {
  const row = await db.selectFrom('streams').select('version').where('stream', '=', calendarStream).executeTakeFirst();
  return row?.version ?? 0;
}

/** Throws where one of them is not known. */
export async function kindsOf(db: Db, streams: readonly StreamId[]): Promise<ReadonlyMap<StreamId, AggregateKind>> {
  if (streams.length === 0) return new Map();
  const rows = await db
    .selectFrom('streams')
    .select(['stream', 'kind'])
    .where('stream', '=', sql<StreamId>`any(${[...streams]}::text[])`)
    .execute();
  const found = new Map(rows.map(({ stream, kind }) => [stream, kind]));
  const unknown = streams.find((stream) => !found.has(stream));
  if (unknown !== undefined) throw new Error(`${unknown} has events and is no stream`);
  return found;
}

export interface StreamRow {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly version: number;
  readonly status: string;
  readonly ended: boolean;
  readonly nextDueKey: string | null;
  readonly nextDueAt: Instant | null;
}

export function saveStreams(writes: Together, ledger: LedgerId, rows: readonly StreamRow[]): void {
  writes.save(
    streamForm,
    rows.map((row) => ({
      stream: row.stream,
      kind: row.kind,
      ledger,
      version: row.version,
      status: row.status,
      ended: row.ended,
      next_due_key: row.nextDueKey,
      next_due_at: row.nextDueAt,
    })),
  );
}

const streamForm: SavedForm<{ readonly [Column in keyof StreamTable]: unknown }> = {
  table: 'streams',
  key: ['stream'],
  keeps: ['kind', 'ledger'],
};

/** Streams of a ledger that are kept otherwise than their events say; those without events are not among them. */
export async function streamsUnlike(
  trx: Trx,
  ledger: LedgerId,
  rows: readonly StreamRow[],
): Promise<readonly StreamRow[]> {
  const kept = await trx.selectFrom('streams').selectAll().where('ledger', '=', ledger).execute();
  const byStream = new Map(kept.map((row) => [row.stream, row]));
  return rows.filter((row) => {
    const known = byStream.get(row.stream);
    if (known === undefined) return true;
    const due = known.next_due_at === null ? null : known.next_due_at.toISOString();
    return (
      known.kind !== row.kind ||
      known.version !== row.version ||
      known.status !== row.status ||
      known.ended !== row.ended ||
      known.next_due_key !== row.nextDueKey ||
      due !== row.nextDueAt
    );
  });
}
