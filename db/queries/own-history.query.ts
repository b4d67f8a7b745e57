import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CountedReport } from '#domain/review-cycle/counted-report.ts';
import type { Db } from '#db/database.ts';
import { periodsAsLong, sameSeries } from '#db/queries/alike-cycles.ts';
import { countedIn, type Noted, notesBeside, withNotes } from '#db/queries/counted-reports.ts';

export interface PastReport {
  readonly code: string;
  readonly label: string;
  /** As it counts now. */
  readonly report: CountedReport;
}

/** What is usual is told by these: older ones were given under other laws and borders. */
export const mostPeriods = 8;

/**
 * The unit's accepted reports to the same host on one of the same programmes, of periods as long as this one, the latest first; of
 * rehearsals among themselves.
 */
export async function ownHistory(db: Db, cycle: StreamId, unit: UnitId): Promise<readonly PastReport[]> {
  const { rows } = await sql<Omit<PastReport, 'report'> & Noted>`
    select code, label, report, changes, indicators from (
      -- A period that was gone through twice counts once.
      select distinct on (past.period_code) past.period_code as code, past.period_label as label, past.cut_off, member.report,
        ${notesBeside}
      from cycle_view now
      join cycle_view past on past.host = now.host and past.ledger = now.ledger and past.programmes && now.programmes
        and past.cut_off < now.cut_off and past.period_code <> now.period_code
        and ${sameSeries} and ${periodsAsLong}
      join cycle_member member on member.cycle = past.stream
      ${withNotes}
      where now.stream = ${cycle} and member.unit = ${unit} and member.status = 'accepted'
      order by past.period_code, past.cut_off desc, past.stream
    ) periods
    order by cut_off desc, code
    limit ${mostPeriods}`.execute(db);
  return rows.map(({ code, label, ...noted }) => ({ code, label, report: countedIn(noted) }));
}
