import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CountedReport } from '#domain/review-cycle/counted-report.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { Db } from '#db/database.ts';
import { periodsAsLong, sameSeries } from '#db/queries/alike-cycles.ts';
import { countedIn, type Noted, notesBeside, withNotes } from '#db/queries/counted-reports.ts';

/** A unit's share in an earlier cycle, as it counts now; `report` null: it was asked, and nothing of it was accepted. */
export interface EarlierShare {
  readonly cycle: StreamId;
  readonly code: string;
  readonly label: string;
  readonly cutOff: CivilDate;
  readonly unit: UnitId;
  readonly report: CountedReport | null;
}

/** No office looks further back than these for the period before. */
const mostShares = 60;

/**
 * The units' shares in earlier cycles of the same committee, of periods as long as this one: the same days a year ago first, then the
 * latest; of rehearsals among themselves.
 */
export async function earlierShares(
  db: Db,
  cycle: StreamId,
  units: readonly UnitId[],
): Promise<readonly EarlierShare[]> {
  const { rows } = await sql<Omit<EarlierShare, 'report'> & Omit<Noted, 'report'> & { readonly report: Report | null }>`
    select past.stream as cycle, past.period_code as code, past.period_label as label, past.cut_off::text as "cutOff",
      member.unit, case when member.status = 'accepted' then member.report end as report,
      ${notesBeside}
    from cycle_view now
    join cycle_view past on past.committee = now.committee and past.ledger = now.ledger and past.cut_off < now.cut_off
      -- A cycle under another name for the same days (a rehearsal tried twice) is not the period before.
      and past.period_code <> now.period_code
      and ${sameSeries} and ${periodsAsLong}
    join cycle_member member on member.cycle = past.stream
    ${withNotes}
    where now.stream = ${cycle} and member.unit = any(${[...units]}::text[])
    order by
      -- "2020-H1" beside "2019-H1"; null where a code names no year.
      coalesce(
        regexp_replace(past.period_code, '^[0-9]{4}', '') = regexp_replace(now.period_code, '^[0-9]{4}', '')
          and (regexp_match(past.period_code, '^[0-9]{4}'))[1]::int = (regexp_match(now.period_code, '^[0-9]{4}'))[1]::int - 1,
        false) desc,
      past.cut_off desc, past.stream, member.rank, member.unit
    limit ${mostShares}`.execute(db);
  return rows.map(({ report, changes, indicators, ...share }) => ({
    ...share,
    report: report === null ? null : countedIn({ report, changes, indicators }),
  }));
}
