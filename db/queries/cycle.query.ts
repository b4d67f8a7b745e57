import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleStatus } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';

export interface CycleWhere {
  readonly status: CycleStatus;
  readonly withoutConference: boolean;
  readonly reportApproved: boolean;
  readonly ofYears: boolean;
}

/** The cycle without its members; null while its first command waits. */
export async function cycleDoc(db: Db, cycle: StreamId): Promise<CycleDoc | null> {
  const row = await db.selectFrom('cycle_view').select('doc').where('stream', '=', cycle).executeTakeFirst();
  return row?.doc ?? null;
}

/** One member with its report of today; undefined when the unit is no member. */
export async function cycleMember(db: Db, cycle: StreamId, unit: UnitId) {
  return db
    .selectFrom('cycle_member')
    .selectAll()
    .where('cycle', '=', cycle)
    .where('unit', '=', unit)
    .executeTakeFirst();
}

/** What a report is read by: no more of a plan than that. Undefined while it waits. */
export async function cycleFields(db: Db, stream: StreamId) {
  return db
    .selectFrom('cycle_view')
    .select([
      'status',
      sql<readonly Indicator[] | null>`doc #> '{plan,template,indicators}'`.as('indicators'),
      sql<readonly { readonly code: string }[] | null>`doc #> '{plan,template,sections}'`.as('sections'),
      sql<CivilDate | null>`doc #>> '{plan,cutOff}'`.as('cutOff'),
    ])
    .where('stream', '=', stream)
    .executeTakeFirst();
}

/** By which version of which outline it asks; undefined: it was never planned. */
export async function cycleOutline(db: Db, stream: StreamId) {
  return db
    .selectFrom('cycle_view')
    .select([
      sql<string>`doc #>> '{plan,template,id}'`.as('id'),
      sql<number>`(doc #>> '{plan,template,version}')::int`.as('version'),
    ])
    .where('stream', '=', stream)
    .where(sql<boolean>`doc #> '{plan,template}' is not null`)
    .executeTakeFirst();
}

/** Undefined: there is no such cycle, or not for this reader. */
export async function cycleWhere(db: Db, stream: StreamId): Promise<CycleWhere | undefined> {
  return db
    .selectFrom('cycle_view')
    .select([
      'status',
      sql<boolean>`coalesce(doc #>> '{plan,conference}' = 'none', false)`.as('withoutConference'),
      sql<boolean>`doc ? 'reportApproved'`.as('reportApproved'),
      sql<boolean>`doc #> '{plan,years}' is not null`.as('ofYears'),
    ])
    .where('stream', '=', stream)
    .executeTakeFirst();
}

/** Units that owe none of these cycles a report: exempted in every one that they are members of. */
export async function exemptedIn(db: Db, cycles: readonly StreamId[]): Promise<readonly UnitId[]> {
  if (cycles.length === 0) return [];
  const { rows } = await sql<{ unit: UnitId }>`
    select unit from cycle_member where cycle = any (${[...cycles]}::text[])
    group by unit having bool_and(status = 'exempted') order by unit`.execute(db);
  return rows.map(({ unit }) => unit);
}
