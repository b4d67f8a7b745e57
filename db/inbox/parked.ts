import { sql } from 'kysely';
import type { AggregateRef, CommandId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import type { Failure } from '#db/schema.ts';

/** Sets a command aside. False when somebody has carried it out meanwhile. */
export async function park(db: Db, receipt: number, failure: Failure): Promise<boolean> {
  const row = await db
    .updateTable('inbox')
    .set({ outcome: JSON.stringify(failure), done_at: sql<Date>`clock_timestamp()` } as never)
    .where('receipt', '=', receipt)
    .where('done_at', 'is', null)
    .returning('receipt')
    .executeTakeFirst();
  return row !== undefined;
}

const isParked = sql<boolean>`outcome ->> 'kind' = 'failed'`;

export interface ParkedCommand extends AggregateRef {
  readonly commandId: CommandId;
  readonly receipt: number;
  readonly type: string;
  readonly person: string;
  readonly unit: string;
  readonly arrivedAt: Instant;
  readonly parkedAt: Instant;
  readonly error: string;
}

const mostShown = 200;

/** What stands aside, oldest first. */
export async function parkedCommands(db: Db): Promise<readonly ParkedCommand[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['command_id', 'receipt', 'stream', 'kind', 'type', 'actor', 'arrived_at', 'done_at', 'outcome'])
    .where(isParked)
    .orderBy('receipt')
    .limit(mostShown)
    .execute();
  return rows.map((row) => ({
    commandId: row.command_id,
    receipt: row.receipt,
    stream: row.stream,
    kind: row.kind,
    type: row.type,
    person: row.actor.person,
    unit: row.actor.unit,
    arrivedAt: row.arrived_at.toISOString() as Instant,
    parkedAt: (row.done_at ?? row.arrived_at).toISOString() as Instant,
    error: row.outcome?.kind === 'failed' ? row.outcome.error : '',
  }));
}

/** For metrics and the operator's view: asked often, answered from an index. */
export async function parkedCount(db: Db): Promise<number> {
  const row = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(isParked)
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * Puts a parked command back among those that wait, under its receipt and its time of arrival: a report that came in time
 * stays in time. Undefined when no such command stands aside.
 */
export async function unpark(
  db: Db,
  receipt: number,
): Promise<(AggregateRef & { readonly commandId: CommandId }) | undefined> {
  return db
    .updateTable('inbox')
    .set({ outcome: null, done_at: null })
    .where('receipt', '=', receipt)
    .where(isParked)
    .returning(['stream', 'kind', 'command_id as commandId'])
    .executeTakeFirst();
}
