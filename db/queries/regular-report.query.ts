import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CountedReport } from '#domain/review-cycle/counted-report.ts';
import type { Db } from '#db/database.ts';
import { countedIn, type Noted, notesBeside, withNotes } from '#db/queries/counted-reports.ts';

export interface RegularReport {
  readonly cycle: StreamId;
  readonly code: string;
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** As it counts now. */
  readonly report: CountedReport;
}

/**
 * The unit's last accepted report of a review of the same host on one of the same programmes whose data are of days that an inspection's
 * are of as well; of rehearsals among themselves. Null too where the cycle is no inspection.
 */
export async function regularReport(db: Db, cycle: StreamId, unit: UnitId): Promise<RegularReport | null> {
  const { rows } = await sql<Omit<RegularReport, 'report'> & Noted>`
    select past.stream as cycle, past.period_code as code, past.period_label as label,
      past.doc -> 'plan' -> 'dataWindow' ->> 'from' as "from", past.doc -> 'plan' ->> 'cutOff' as "to", member.report,
      ${notesBeside}
    from cycle_view now
    join cycle_view past on past.host = now.host and past.ledger = now.ledger and past.programmes && now.programmes
      and past.review_kind in ('interim', 'final')
      and past.doc -> 'plan' -> 'dataWindow' ->> 'from' <= now.doc -> 'plan' ->> 'cutOff'
      and now.doc -> 'plan' -> 'dataWindow' ->> 'from' <= past.doc -> 'plan' ->> 'cutOff'
    join cycle_member member on member.cycle = past.stream
    ${withNotes}
    where now.stream = ${cycle} and now.review_kind = 'inspection'
      and member.unit = ${unit} and member.status = 'accepted' and member.report is not null
    order by past.cut_off desc, past.stream
    limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { report, changes, indicators, ...rest } = row;
  return { ...rest, report: countedIn({ report, changes, indicators }) };
}
