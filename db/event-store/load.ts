import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import type { HashedRow } from '#db/event-store/hash.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { opened } from '#db/persons/seal.ts';

/** An event as it is read: in today's shape, with its place in the record. */
export interface RecordedEvent extends DomainEvent<string, unknown> {
  readonly ledger: LedgerId;
  readonly position: number;
  readonly stream: StreamId;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlation: string;
}

/** The events after that version, at most `limit` of them; all where none is said. */
export async function loadStream(
  db: Db,
  stream: StreamId,
  afterVersion = 0,
  limit?: number,
): Promise<readonly RecordedEvent[]> {
  const all = db
    .selectFrom('events')
    .selectAll()
    .where('stream', '=', stream)
    .where('version', '>', afterVersion)
    .orderBy('version');
  const rows = await (limit === undefined ? all : all.limit(limit)).execute();
  return (await opened(db, rows)).map(toRecorded);
}

/** How many of the newest candidates are looked at: the id may stand in another field of the data than the one asked for. */
const candidates = 5;

export interface Newest {
  readonly types: readonly string[];
  /** Written in the event's data, wherever; null = in any. */
  readonly naming: string | null;
}

/** For each question the newest events of the stream that may answer it, the newest first. One statement for them all. */
export async function newestEvents(
  db: Db,
  stream: StreamId,
  asked: readonly Newest[],
): Promise<readonly (readonly RecordedEvent[])[]> {
  if (asked.length === 0) return [];
  const texts = asked.map(({ types, naming }) => ({ types, naming: naming === null ? null : JSON.stringify(naming) }));
  const { rows } = await sql<StoredRow & { readonly question: number }>`
    select asked.ordinality::int as question, found.*
    from rows from (jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as (types text[], naming text))
      with ordinality as asked(types, naming, ordinality)
    cross join lateral (
      select * from events
      where stream = ${stream} and type = any(asked.types) and (asked.naming is null or strpos(data, asked.naming) > 0)
      order by version desc limit ${candidates}
    ) as found
    order by question, found.version desc`.execute(db);
  const open = await opened(db, rows);
  return asked.map((_, index) => open.filter(({ question }) => question === index + 1).map(toRecorded));
}

/** A page of a ledger in its gap-free order; readers keep the last position as their checkpoint. */
export async function readLedger(
  db: Db,
  ledger: LedgerId,
  afterPosition: number,
  limit: number,
): Promise<readonly RecordedEvent[]> {
  const rows = await db
    .selectFrom('events')
    // All but the hashes.
    .select(['ledger', 'position', 'stream', 'version', 'type', 'schema_version', 'occurred_at', 'recorded_at'])
    .select(['actor', 'command_id', 'correlation', 'data'])
    .where('ledger', '=', ledger)
    .where('position', '>', afterPosition)
    .orderBy('position')
    .limit(limit)
    .execute();
  return (await opened(db, rows)).map(toRecorded);
}

interface StoredRow extends HashedRow {
  readonly ledger: LedgerId;
  readonly stream: StreamId;
}

function toRecorded(row: StoredRow): RecordedEvent {
  return {
    ledger: row.ledger,
    position: row.position,
    stream: row.stream,
    version: row.version,
    type: row.type,
    data: upcast(row.type, row.schema_version, JSON.parse(row.data)),
    occurredAt: row.occurred_at.toISOString() as Instant,
    recordedAt: row.recorded_at.toISOString() as Instant,
    actor: JSON.parse(row.actor) as Actor,
    commandId: row.command_id,
    correlation: row.correlation,
  };
}
