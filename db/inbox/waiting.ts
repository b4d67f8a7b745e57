import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, AggregateRef, CommandId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db, Trx } from '#db/database.ts';
import { upcastCommand } from '#db/inbox/upcast-command.ts';

export interface WaitingCommand {
  readonly receipt: number;
  readonly commandId: CommandId;
  readonly kind: AggregateKind;
  readonly ledger: LedgerId;
  readonly type: string;
  readonly data: unknown;
  readonly actor: Actor;
  readonly correlation: string;
  readonly arrivedAt: Instant;
}

/** The commands that wait for one aggregate, in the order of their receipts. */
export async function takeWaiting(trx: Trx, stream: StreamId, limit: number): Promise<readonly WaitingCommand[]> {
  const rows = await trx
    .selectFrom('inbox')
    .select(['receipt', 'command_id', 'kind', 'ledger', 'type', 'schema_version', 'data'])
    .select(['actor', 'correlation', 'arrived_at'])
    .where('stream', '=', stream)
    .where('done_at', 'is', null)
    .orderBy('receipt')
    .limit(limit)
    .execute();
  return rows.map(toWaiting);
}

export interface StoredWaiting {
  readonly receipt: number;
  readonly command_id: CommandId;
  readonly kind: AggregateKind;
  readonly ledger: LedgerId;
  readonly type: string;
  readonly schema_version: number;
  readonly data: unknown;
  readonly actor: Actor;
  readonly correlation: string;
  readonly arrived_at: Date;
}

export function toWaiting(row: StoredWaiting): WaitingCommand {
  return {
    receipt: row.receipt,
    commandId: row.command_id,
    kind: row.kind,
    ledger: row.ledger,
    type: row.type,
    data: upcastCommand({ ...row, schemaVersion: row.schema_version }),
    actor: row.actor,
    correlation: row.correlation,
    arrivedAt: row.arrived_at.toISOString() as Instant,
  };
}

/** The next command of an aggregate, without what it carries: that may be the very thing that cannot be read. */
export async function nextWaiting(
  db: Db,
  stream: StreamId,
): Promise<{ readonly receipt: number; readonly commandId: CommandId; readonly arrivedAt: Instant } | undefined> {
  const row = await db
    .selectFrom('inbox')
    .select(['receipt', 'command_id', 'arrived_at'])
    .where('stream', '=', stream)
    .where('done_at', 'is', null)
    .orderBy('receipt')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { receipt: row.receipt, commandId: row.command_id, arrivedAt: row.arrived_at.toISOString() as Instant };
}

/** Whether a command waits for a stream: what it opens will be there. */
export async function commandWaits(db: Db, stream: StreamId): Promise<boolean> {
  const row = await db
    .selectFrom('inbox')
    .select('receipt')
    .where('stream', '=', stream)
    .where('done_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether anything was ever sent to a stream. */
export async function wasReceived(db: Db, stream: StreamId): Promise<boolean> {
  const row = await db.selectFrom('inbox').select('receipt').where('stream', '=', stream).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Aggregates with commands older than `seconds` that nobody has carried out: the sweep knocks for them. */
export async function unanswered(db: Db, seconds: number): Promise<readonly AggregateRef[]> {
  return db
    .selectFrom('inbox')
    .select(['stream', 'kind'])
    .distinct()
    .where('done_at', 'is', null)
    .where('arrived_at', '<', sql<Date>`clock_timestamp() - make_interval(secs => ${seconds})`)
    .execute();
}
