import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Trx } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';
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

/** Where a ledger stood at a moment, by the database's clock; nobody holds it there. */
export interface LedgerHead {
  readonly position: number;
  readonly hash: Buffer;
  readonly at: Date;
}

/** To be asked for just before an append. Null in all but `at` while the ledger has no event. */
export function seenHead(ledger: LedgerId): RawBuilder<{ position: number | null; hash: Buffer | null; at: Date }> {
  return sql`
    (select position from ledger_head where ledger = ${ledger}) as position,
    (select hash from ledger_head where ledger = ${ledger}) as hash,
    clock_timestamp()::timestamptz(3) as at`;
}

/**
 * Appends to one ledger. Call it last in the transaction: from the head row's lock on, every other writer of the ledger waits.
 * `seen` spares the trip for that lock: the head is taken where it was seen, or, if somebody was faster, locked after all.
 * A taken (stream, version) raises PostgreSQL's unique_violation; see `isVersionConflict`.
 */
export async function appendEvents(
  trx: Trx,
  ledger: LedgerId,
  events: readonly NewEvent[],
  seen?: LedgerHead,
): Promise<number> {
  if (seen !== undefined && (await appendAfter(trx, ledger, seen, events))) return seen.position + events.length;
  const head = await lockHead(trx, ledger);
  if (await appendAfter(trx, ledger, head, events)) return head.position + events.length;
  throw new Error(`the head of ledger ${ledger} moved although it is locked`);
}

/** Events and head in one statement; false, and nothing done, when the head is no longer there. */
async function appendAfter(
  trx: Trx,
  ledger: LedgerId,
  head: LedgerHead,
  events: readonly NewEvent[],
): Promise<boolean> {
  const recordedAt = head.at.toISOString();
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
      recordedAt,
      actor: JSON.stringify(event.actor),
      commandId: event.commandId,
      correlation: event.correlation,
      data: JSON.stringify(event.data),
    };
    const before = previous;
    previous = chainHash(before, stored);
    return { ...stored, before: before.toString('hex'), hash: previous.toString('hex') };
  });
  const all = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  // Columns as arrays: no limit of parameters, and nothing is read where nothing may be written.
  const [row] = await prepared(
    trx,
    sql<{ moved: boolean }>`
    with moved as (
      update ledger_head set position = ${position}, hash = ${previous}
      where ledger = ${ledger} and position = ${head.position} returning ledger
    ), appended as (
      insert into events (ledger, position, stream, version, type, schema_version, occurred_at, recorded_at, actor, command_id,
        correlation, data, prev_hash, hash)
      select moved.ledger, e.position, e.stream, e.version, e.type, e.schema_version, e.occurred_at, ${recordedAt}::timestamptz, e.actor,
        e.command_id, e.correlation, e.data, decode(e.prev_hash, 'hex'), decode(e.hash, 'hex')
      from moved, unnest(${all('position')}::bigint[], ${all('stream')}::text[], ${all('version')}::int[],
        ${all('type')}::text[], ${all('schemaVersion')}::int[], ${all('occurredAt')}::timestamptz[], ${all('actor')}::text[],
        ${all('commandId')}::text[], ${all('correlation')}::text[], ${all('data')}::text[], ${all('before')}::text[],
        ${all('hash')}::text[]) as e(position, stream, version, type, schema_version, occurred_at, actor, command_id,
        correlation, data, prev_hash, hash)
    )
    select exists (select 1 from moved) as moved`,
  );
  return row?.moved ?? false;
}

async function lockHead(trx: Trx, ledger: LedgerId): Promise<LedgerHead> {
  const lock = async (): Promise<LedgerHead | undefined> => {
    // The clock is read once the lock is had: what is recorded later never bears an earlier hour.
    const { rows } = await sql<LedgerHead>`
      with head as (select position, hash from ledger_head where ledger = ${ledger} for update)
      select position, hash, clock_timestamp()::timestamptz(3) as at from head`.execute(trx);
    return rows[0];
  };
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
