import { sql } from 'kysely';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { OpenDates } from '#domain/review-cycle/date-changes.ts';
import type { ReviewKind } from '#domain/review-cycle/plan.ts';
import type { Db } from '#db/database.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

export interface CycleDates {
  readonly cycle: StreamId;
  /** Of its stream. */
  readonly version: number;
  readonly committee: string;
  readonly period: string;
  readonly programmes: readonly string[];
  readonly host: string;
  readonly hostUnit: UnitId;
  readonly rehearsal: boolean;
  readonly status: 'planned' | 'collecting' | 'collected';
  readonly clock: Clock | null;
  readonly followedCalendar: string | null;
  readonly rollToWorkingDay: boolean;
  readonly cutOff: CivilDate;
  readonly reviewKind: ReviewKind;
  readonly ladder: OpenDates['setting']['ladder'];
  readonly deadlines: OpenDates['deadlines'];
  /** Its plan keeps days for levels: a calendar may take some from between dates that stay. */
  readonly keepsDays: boolean;
  /** Units that owe a report and may still hand it in, by the version of the deadline that binds them. */
  readonly owed: readonly { readonly version: number; readonly units: number }[];
}

/** What hangs on the calendar in cycles that still wait for reports: all of them, a host's, or one. */
export async function cycleDates(
  db: Db,
  of: {
    readonly hosts?: readonly UnitId[];
    readonly cycle?: StreamId;
    /** Left out as long as they are at that version. */
    readonly known?: ReadonlyMap<StreamId, number>;
  } = {},
): Promise<readonly CycleDates[]> {
  const hosts = of.hosts === undefined ? null : [...of.hosts];
  const known = [...(of.known ?? [])];
  const { rows } = await sql<CycleDates>`
    select c.stream as cycle, c.version, c.committee_name as committee, c.period_label as period, c.programmes,
      c.doc #>> '{plan,host,name}' as host, c.host as "hostUnit", c.rehearsal, c.status,
      coalesce(c.doc #> '{plan,clock}', 'null') as clock, c.doc ->> 'followedCalendar' as "followedCalendar",
      (c.doc #>> '{plan,rollToWorkingDay}')::boolean as "rollToWorkingDay", c.cut_off::text as "cutOff",
      c.review_kind as "reviewKind",
      coalesce(jsonb_array_length(c.doc #> '{plan,levels,reviewDays}'), 0) > 0 as "keepsDays",
      c.doc #> '{plan,ladder}' as ladder, c.doc -> 'deadlines' as deadlines, m.owed
    from cycle_view c
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('version', deadline_version, 'units', units)), '[]') as owed
      from (
        select deadline_version, count(*) as units from cycle_member
        where cycle = c.stream and status in ('expected', 'returned') and (c.status <> 'collected' or reopened)
          and due_at is not null
        group by deadline_version
      ) of_version
    ) m
    where c.status in ('planned', 'collecting', 'collected')
      and (${hosts}::text[] is null or c.host = any(${hosts}::text[]))
      and (${of.cycle ?? null}::text is null or c.stream = ${of.cycle ?? null})
      and (c.stream, c.version) not in (
        select * from unnest(${known.map(([stream]) => stream)}::text[], ${known.map(([, version]) => version)}::int[])
      )
    order by c.due_at nulls last, c.stream`.execute(db);
  return rows;
}

export interface ConferenceDates {
  readonly conference: StreamId;
  readonly host: UnitId;
  readonly title: string;
  readonly rehearsal: boolean;
  readonly doc: Exclude<ConferenceState, { status: 'none' }>;
}

/** Conferences that are still to come or still owe their notice. */
export async function conferenceDates(db: Db): Promise<readonly ConferenceDates[]> {
  return db
    .selectFrom('conference_view')
    .select(['stream as conference', 'host', 'title', 'rehearsal', 'doc'])
    .where('status', 'in', ['convened', 'held', 'concluded'])
    .orderBy('held_on')
    .orderBy('stream')
    .execute();
}

export interface TaskDates {
  readonly task: StreamId;
  readonly host: UnitId;
  readonly number: number;
  readonly title: string | null;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
  readonly deadline: Extract<TaskDeadline, { kind: 'date' }>['deadline'];
}

/** Running tasks with a date that has not passed in real time; a rehearsal's are judged by its own clock. */
export async function taskDates(db: Db, after: Date): Promise<readonly TaskDates[]> {
  const { rows } = await sql<TaskDates>`
    select t.stream as task, t.host, t.number, ${seriesTitle} as title, t.rehearsal, coalesce(t.clock, 'null') as clock,
      t.doc #> '{deadline,deadline}' as deadline
    from task_view t ${seriesBehind(sql`t.conference`)}
    where t.status = 'running' and t.deadline_kind = 'date' and (t.rehearsal or t.due_at > ${after})
    order by t.due_at, t.stream`.execute(db);
  return rows;
}
