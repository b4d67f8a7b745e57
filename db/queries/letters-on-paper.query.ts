import { sql } from 'kysely';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Db } from '#db/database.ts';
import { forPaper } from '#db/outbox/hand-over.ts';

export interface PrintWishes {
  readonly ledgers: readonly LedgerId[];
  readonly stream: StreamId | null;
  readonly limit: number;
}

/** By recipient, so that the pile is handed out in its order; and how many there are altogether. */
export async function lettersToPrint(db: Db, { ledgers, stream, limit }: PrintWishes) {
  const { rows } = await sql<{
    id: number;
    stream: StreamId;
    unit: UnitId;
    role: Exclude<Actor['role'], 'admin' | 'system'>;
    recipient_name: string;
    subject: string;
    body: string;
    due_at: Date;
    total: number;
  }>`
    select id, stream, unit, role, recipient_name, subject, body, due_at, count(*) over ()::int as total
    from deliveries
    where ledger = any (${[...ledgers]}) and ${forPaper} and (${stream}::text is null or stream = ${stream})
    order by unit, role, id limit ${limit}`.execute(db);
  return rows;
}

/** Which of these may still be handed over: each with the stream that owes it. */
export async function stillOnPaper(db: Db, ids: readonly number[], ledgers: readonly LedgerId[]) {
  const { rows } = await sql<{ id: number; stream: StreamId }>`
    select id, stream from deliveries where id = any (${[...ids]}::bigint[])
      and ledger = any (${[...ledgers]}) and ${forPaper} order by id`.execute(db);
  return rows;
}

/** To whoever holds that post of that unit; newest first. */
export async function lettersTo(db: Db, { unit, role, rehearsal, before, limit }: OwnWishes) {
  let query = db
    .selectFrom('deliveries')
    .select(['id', 'stream', 'template', 'subject', 'body', 'due_at', 'status', 'rehearsal', 'settled_at'])
    .where('unit', '=', unit)
    .where('role', '=', sql<never>`${role}`)
    .where('rehearsal', '=', rehearsal)
    .where('erased_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before > 0) query = query.where('id', '<', before);
  return query.execute();
}

export interface OwnWishes {
  readonly unit: UnitId;
  readonly role: Actor['role'];
  readonly rehearsal: boolean;
  readonly before: number;
  readonly limit: number;
}
