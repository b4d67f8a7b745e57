import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

interface PersonInPositions {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly positions: readonly { readonly unit: UnitId; readonly role: string }[];
}

/** Everybody with an account that may be used, and what each holds from that day on. */
export async function peopleInPositions(db: Db, day: CivilDate): Promise<readonly PersonInPositions[]> {
  const { rows } = await sql<PersonInPositions>`
    select a.login, a.name, a.email,
      coalesce(json_agg(json_build_object('unit', p.unit, 'role', p.role)) filter (where p.id is not null), '[]') as positions
    from account a left join position p on p.account = a.id and p.ended_at is null
      and (p.valid_to is null or p.valid_to >= ${day}::date)
    where a.disabled_at is null
    group by a.id order by a.login`.execute(db);
  return rows;
}
