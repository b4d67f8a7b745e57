import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface MailTrouble {
  readonly unit: UnitId;
  readonly role: string;
  readonly recipient_name: string;
  readonly address: string | null;
  readonly status: 'refused' | 'noAddress';
  readonly since: Date;
}

/** Whose newest letter did not arrive: one row per unit and role, with the day the trouble began. */
export async function mailTrouble(db: Db, stream: StreamId, only: UnitId | null): Promise<readonly MailTrouble[]> {
  const { rows } = await sql<MailTrouble>`
    with newest as (
      select distinct on (unit, role) unit, role, recipient_name, address, status, id
      from deliveries
      where stream = ${stream} and status <> 'queued' and (${only}::text is null or unit = ${only})
      order by unit, role, id desc
    )
    select newest.unit, newest.role, newest.recipient_name, newest.address, newest.status, (
      select min(late.due_at) from deliveries late
      where late.stream = ${stream} and late.unit = newest.unit and late.role = newest.role
        and late.status in ('refused', 'noAddress')
        and late.id > coalesce((
          select max(good.id) from deliveries good
          where good.stream = ${stream} and good.unit = newest.unit and good.role = newest.role and good.status = 'accepted'
        ), 0)
    ) as since
    from newest
    where newest.status in ('refused', 'noAddress')
    order by newest.unit, newest.role`.execute(db);
  return rows;
}
