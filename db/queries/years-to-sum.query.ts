import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { PlannedYear, ReviewKind } from '#domain/review-cycle/plan.ts';
import type { Db } from '#db/database.ts';

interface Asked {
  readonly hosts: readonly UnitId[];
  readonly committee: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** A rehearsal may sum what was only rehearsed. */
  readonly rehearsal: boolean;
}

/** With what tells two of one period apart. */
export interface YearToSum extends PlannedYear {
  readonly rehearsal: boolean;
  readonly reviewKind: ReviewKind;
  readonly programmes: readonly string[];
  readonly callNumber: string | null;
  readonly callDate: CivilDate | null;
  readonly approvedAt: Date;
}

/** The committee's periods within these days whose totals are approved, in the order of time; none that sums others itself. */
export async function yearsToSum(
  db: Db,
  { hosts, committee, from, to, rehearsal }: Asked,
): Promise<readonly YearToSum[]> {
  const { rows } = await sql<YearToSum>`
    select stream as cycle, period_label as label, rehearsal, review_kind as "reviewKind", programmes,
      doc #>> '{call,number}' as "callNumber", doc #>> '{call,date}' as "callDate",
      (doc #>> '{approval,approvedAt}')::timestamptz as "approvedAt",
      doc #>> '{plan,period,from}' as "from", doc #>> '{plan,period,to}' as "to"
    from cycle_view
    where host = any (${[...hosts]}::text[]) and committee = ${committee} and (${rehearsal}::boolean or not rehearsal)
      and coalesce(doc -> 'approval', 'null') <> 'null' and coalesce(doc -> 'consolidation', 'null') <> 'null'
      and doc #> '{plan,years}' is null and review_kind in ('interim', 'final')
      and doc #>> '{plan,period,from}' >= ${from} and doc #>> '{plan,period,to}' <= ${to}
    order by "from", stream limit 200`.execute(db);
  return rows;
}
