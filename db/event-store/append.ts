import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { chunks } from '#db/chunks.ts';
import type { Trx } from '#db/database.ts';
import { chainHash, chainStart } from '#db/event-store/hash.ts';
import { currentSchemaVersion } from '#db/event-store/upcast.ts';

export interface NewEvent {
  readonly stream: StreamId;
  /** The version this event gets: one more than the writer has seen. Another writer's event there makes the append fail. */
  readonly version: number;
  readonly type: string;
  readonly data: unknown;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlation: string;
}

/**
 * Appends to one ledger. Call it last in the transaction: from the head row's lock on, every other writer of the
 * ledger waits. A taken (stream, version) raises PostgreSQL's unique_violation; see `isVersionConflict`.
 */
export async function appendEvents(trx: Trx, ledger: LedgerId, events: readonly NewEvent[]): Promise<number> {
  const head = await lockHead(trx, ledger);
  const recordedAt = (await sql<{ now: Date }>`select clock_timestamp()::timestamptz(3) as now`.execute(trx)).rows[0]
    ?.now;
  if (recordedAt === undefined) throw new Error('the database gave no time');
  let position = head.position;
  let previous = head.hash;
  const rows = events.map((event) => {
    position += 1;
    const stored = {
      ledger,
      position,
      stream: event.stream,
      version: event.version,
      type: event.type,
      schemaVersion: currentSchemaVersion(event.type),
      occurredAt: event.occurredAt as string,
      recordedAt: recordedAt.toISOString(),
      actor: JSON.stringify(event.actor),
      commandId: event.commandId,
      correlation: event.correlation,
      data: JSON.stringify(event.data),
    };
    const hash = chainHash(previous, stored);
    const row = {
      ledger,
      position,
      stream: stored.stream,
      version: stored.version,
      type: stored.type,
      schema_version: stored.schemaVersion,
      occurred_at: stored.occurredAt,
      recorded_at: stored.recordedAt,
      actor: stored.actor,
      command_id: stored.commandId,
      correlation: stored.correlation,
      data: stored.data,
      prev_hash: previous,
      hash,
    };
    previous = hash;
    return row;
  });
  for (const some of chunks(rows))
    await trx
      .insertInto('events')
      .values([...some])
      .execute();
  await trx.updateTable('ledger_head').set({ position, hash: previous }).where('ledger', '=', ledger).execute();
  return position;
}

async function lockHead(trx: Trx, ledger: LedgerId): Promise<{ position: number; hash: Buffer }> {
  const lock = () =>
    trx
      .selectFrom('ledger_head')
      .select(['position', 'hash'])
      .where('ledger', '=', ledger)
      .forUpdate()
      .executeTakeFirst();
  const head = await lock();
  if (head !== undefined) return head;
  await trx
    .insertInto('ledger_head')
    .values({ ledger, position: 0, hash: chainStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await lock();
  if (made === undefined) throw new Error(`the head of ledger ${ledger} cannot be locked`);
  return made;
}

/** True when two writers decided on the same version of a stream: reload, decide again. */
export function isVersionConflict(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === '23505' && 'table' in error && error.table === 'events'
  );
}
