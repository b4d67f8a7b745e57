import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Db } from '#db/database.ts';
import { forPaper } from '#db/outbox/hand-over.ts';

export interface MailTrouble {
  readonly unit: UnitId;
  readonly role: Addressee['role'];
  readonly recipient_name: string;
  readonly address: string | null;
  readonly status: 'refused' | 'noAddress';
  readonly since: Date;
}

/** Whose newest letter did not arrive: one row per unit and role, with the day the trouble began. In one pass over the letters. */
export async function mailTrouble(db: Db, stream: StreamId, only: UnitId | null): Promise<readonly MailTrouble[]> {
  const { rows } = await sql<MailTrouble>`
    with letters as (
      select unit, role, recipient_name, address, status, due_at, id
      from deliveries
      where stream = ${stream} and status not in ('queued', 'toPrint') and (${only}::text is null or unit = ${only})
    ), arrived as (
      select unit, role, max(id) as id from letters where status in ('accepted', 'handedOver') group by unit, role
    )
    select letters.unit, letters.role, min(letters.due_at) as since,
      (array_agg(letters.recipient_name order by letters.id desc))[1] as recipient_name,
      (array_agg(letters.address order by letters.id desc))[1] as address,
      (array_agg(letters.status order by letters.id desc))[1] as status
    from letters left join arrived on arrived.unit = letters.unit and arrived.role = letters.role
    where letters.id > coalesce(arrived.id, 0)
    group by letters.unit, letters.role
    order by letters.unit, letters.role`.execute(db);
  return rows;
}

/** Of every post that was written to: whether a letter ever arrived, and whether one waits to be printed. */
export async function postsWrittenTo(db: Db, stream: StreamId, only: UnitId | null) {
  const { rows } = await sql<{ unit: UnitId; role: Addressee['role']; arrived: boolean; waits: boolean }>`
    select unit, role, bool_or(status in ('accepted', 'handedOver')) as arrived, bool_or(${forPaper}) as waits
    from deliveries where stream = ${stream} and (${only}::text is null or unit = ${only})
    group by unit, role`.execute(db);
  return rows;
}
