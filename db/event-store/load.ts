import type { Actor } from '#domain/kernel/actor.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { upcast } from '#db/event-store/upcast.ts';

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

export async function loadStream(db: Db, stream: StreamId, afterVersion = 0): Promise<readonly RecordedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('stream', '=', stream)
    .where('version', '>', afterVersion)
    .orderBy('version')
    .execute();
  return rows.map(toRecorded);
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
    .selectAll()
    .where('ledger', '=', ledger)
    .where('position', '>', afterPosition)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map(toRecorded);
}

interface StoredRow {
  readonly ledger: LedgerId;
  readonly position: number;
  readonly stream: StreamId;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly command_id: string;
  readonly correlation: string;
  readonly data: string;
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
