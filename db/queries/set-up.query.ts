import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** What there is beside the register. Asked by an administrator on a page of his own: it may count. */
export async function setUpCounts(db: Db, today: CivilDate) {
  const { rows } = await sql<{
    people: number;
    reporting: UnitId[];
    coordinating: UnitId[];
    coordinators: string[];
    reachable: UnitId[];
    outlines: number;
    cycles: number;
  }>`
    with held as (
      select p.unit, p.role, p.account, a.name from position p join account a on a.id = p.account
      where a.disabled_at is null and p.ended_at is null
        and ${today}::date between p.valid_from and coalesce(p.valid_to, 'infinity')
    )
    select
      (select count(distinct account) from held where role <> 'admin') as people,
      array(select distinct unit from held where role in ('reporter', 'unitHead')) as reporting,
      array(select distinct unit from held where role = 'coordinator') as coordinating,
      array(select name from held where role = 'coordinator' group by name order by name collate "vi-x-icu" limit 5) as coordinators,
      array(select distinct unit from unit_contact where coalesce(address, '') <> '') as reachable,
      (select count(*) from streams where kind = 'template') as outlines,
      (select count(*) from cycle_view where not rehearsal and status not in ('proposed', 'cancelled')) as cycles
    `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the database answered nothing');
  return row;
}
