import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { NoticeIssuedConference } from '#domain/conference/state.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** A conference that concluded on a programme before a cycle began to review it again. */
export interface EarlierConclusion {
  readonly programme: string;
  readonly conference: StreamId;
  readonly title: string;
  readonly heldOn: CivilDate;
  /** None after it concluded on the programme. */
  readonly isLast: boolean;
}

/** With what of its record a next call asks after. */
export interface EarlierRecord extends EarlierConclusion {
  readonly notice: string;
  readonly noticeDate: CivilDate;
  readonly host: string;
  readonly recommendations: NoticeIssuedConference['recommendations'];
  readonly answers: NonNullable<NoticeIssuedConference['answers']> | null;
  readonly concluded: NoticeIssuedConference['draft']['tasks'];
}

const conclusion = sql`met.programme, v.stream as conference, v.title, v.held_on::text as "heldOn",
  row_number() over (partition by met.programme order by v.held_on desc, v.stream) = 1 as "isLast"`;

/** For whoever needs no more than their names: a record with its rolls is opened for nobody. */
export async function earlierConclusions(db: Db, cycle: StreamId): Promise<readonly EarlierConclusion[]> {
  return concludedBefore(db, cycle, conclusion);
}

export async function earlierRecords(db: Db, cycle: StreamId): Promise<readonly EarlierRecord[]> {
  return concludedBefore(
    db,
    cycle,
    sql`${conclusion}, v.doc -> 'notice' ->> 'noticeNumber' as notice, v.doc -> 'notice' ->> 'date' as "noticeDate",
      v.doc -> 'facts' -> 'host' ->> 'name' as host, v.doc -> 'recommendations' as recommendations,
      v.doc -> 'answers' as answers, v.doc -> 'draft' -> 'tasks' as concluded`,
  );
}

/**
 * Those of its host on earlier cycles, of rehearsals among themselves, the newest first: a task may outlast the next conference. A row for
 * each of the cycle's programmes. Only one whose notice is issued has given tasks to anybody.
 */
async function concludedBefore<T>(db: Db, cycle: StreamId, told: RawBuilder<unknown>): Promise<readonly T[]> {
  const { rows } = await sql<T>`
    with met as (
      select distinct programme, met.stream
      from cycle_view now
      cross join unnest(now.programmes) programme
      join cycle_view past on past.host = now.host and past.ledger = now.ledger and past.cut_off < now.cut_off
        -- A cycle under another name for the same days (a rehearsal tried twice) is no earlier one.
        and past.period_code <> now.period_code and programme = any(past.programmes)
      join conference_view met on past.stream = any(met.cycles) and met.status = 'noticeIssued'
      where now.stream = ${cycle}
    )
    select ${told}
    from met join conference_view v on v.stream = met.stream
    order by v.held_on desc, v.stream, met.programme`.execute(db);
  return rows;
}
