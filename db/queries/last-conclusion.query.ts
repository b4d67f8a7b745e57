import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The conference that last concluded on a programme before a cycle began to review it again. */
export interface LastConclusion {
  readonly programme: string;
  readonly conference: StreamId;
  readonly title: string;
  readonly heldOn: CivilDate;
}

/**
 * For each programme of the cycle the last conference of its host on an earlier one; of rehearsals among themselves. Only one whose notice
 * is issued has given tasks to anybody.
 */
export async function lastConclusions(db: Db, cycle: StreamId): Promise<readonly LastConclusion[]> {
  const { rows } = await sql<LastConclusion>`
    select distinct on (programme) programme, met.stream as conference, met.title, met.held_on::text as "heldOn"
    from cycle_view now
    cross join unnest(now.programmes) programme
    join cycle_view past on past.host = now.host and past.ledger = now.ledger and past.cut_off < now.cut_off
      -- A cycle under another name for the same days (a rehearsal tried twice) is no earlier one.
      and past.period_code <> now.period_code and programme = any(past.programmes)
    join conference_view met on past.stream = any(met.cycles) and met.status = 'noticeIssued'
    where now.stream = ${cycle}
    order by programme, met.held_on desc, met.stream`.execute(db);
  return rows;
}
