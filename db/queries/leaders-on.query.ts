import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface LeaderOn {
  readonly account: AccountId;
  readonly position: PositionId;
  readonly unit: UnitId;
  readonly name: string;
}

/** Who leads one of these units on a day, by a position of his own, with an account that may be used. */
export async function leadersOn(db: Db, hosts: readonly UnitId[], day: CivilDate): Promise<readonly LeaderOn[]> {
  const { rows } = await sql<LeaderOn>`
    select distinct on (p.unit, p.account) p.account, p.id as position, p.unit, a.name
    from position p join account a on a.id = p.account
    where p.role = 'leader' and p.unit = any (${[...hosts]}::text[]) and a.disabled_at is null and p.ended_at is null
      and p.valid_from <= ${day}::date and (p.valid_to is null or p.valid_to >= ${day}::date)
    order by p.unit, p.account, p.id`.execute(db);
  return rows;
}
