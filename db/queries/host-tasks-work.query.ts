import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

/** Counted beyond, not shown: a list of a thousand lines is no list of what to do now. */
const mostShown = 30;
const mostRehearsed = 300;

type Sql = RawBuilder<unknown>;

interface OfTask {
  readonly task: StreamId;
  readonly number: number;
  readonly conference: StreamId;
  readonly conferenceTitle: string | null;
  readonly programme: string;
  readonly statement: string;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
  /** With those that are not listed. */
  readonly total: number;
}

export interface WaitingShare extends OfTask {
  readonly unit: UnitId;
  readonly unitName: string;
  readonly dueAt: Date | null;
  readonly reportedAt: Date | null;
  readonly askedUntil: string | null;
  readonly askedReason: string | null;
}

const facts = sql`v.number, v.conference, ${seriesTitle} as "conferenceTitle", v.programme, v.statement, v.rehearsal, v.clock`;

/** Shares reported done that nobody has verified, the longest waiting first. */
export function sharesReported(db: Db, host: UnitId): Promise<readonly WaitingShare[]> {
  return shares(db, sql`host = ${host} and running and status = 'reported'`, sql`reported_at`);
}

/** Shares whose unit asked for a later date. */
export function sharesAsking(db: Db, host: UnitId): Promise<readonly WaitingShare[]> {
  return shares(db, sql`host = ${host} and running and asked_until is not null`, sql`asked_until`);
}

async function shares(db: Db, condition: Sql, order: Sql): Promise<readonly WaitingShare[]> {
  const { rows } = await sql<WaitingShare>`
    select s.task, s.unit, s.name as "unitName", s.due_at as "dueAt", s.reported_at as "reportedAt",
      s.asked_until::text as "askedUntil", s.asked_reason as "askedReason",
      (select count(*) from task_unit where ${condition}) as total, ${facts}
    from (
      select * from task_unit where ${condition} order by ${order}, task, unit limit ${mostShown}
    ) s
    join task_view v on v.stream = s.task ${seriesBehind(sql`v.conference`)}
    order by s.${order}, s.task, s.unit`.execute(db);
  return rows;
}

export interface OverdueTask extends OfTask {
  readonly overdueFrom: Date;
  readonly units: number;
  readonly unitNames: readonly string[];
}

/** The tasks longest overdue. Those of rehearsals fall overdue by clocks of their own: the caller asks each what time it is. */
export async function overdueTasks(db: Db, host: UnitId, now: Instant): Promise<readonly OverdueTask[]> {
  const { rows } = await sql<OverdueTask>`
    with late as (
      (select stream, overdue_from from task_view
        where host = ${host} and not rehearsal and status = 'running' and overdue_from < ${now}
        order by overdue_from, stream limit ${mostShown})
      union all
      (select stream, overdue_from from task_view
        where host = ${host} and rehearsal and status = 'running' and overdue_from is not null
        order by overdue_from, stream limit ${mostRehearsed})
    )
    select v.stream as task, l.overdue_from as "overdueFrom", v.unit_count as units, ${facts},
      array(select name from task_unit where task = v.stream order by lead desc, name collate "vi-x-icu" limit 3) as "unitNames", (
      select count(*) from task_view where host = ${host} and not rehearsal and status = 'running' and overdue_from < ${now}
    ) as total
    from late l join task_view v on v.stream = l.stream ${seriesBehind(sql`v.conference`)}
    order by l.overdue_from, v.stream`.execute(db);
  return rows;
}

export interface TaskDueOn extends OfTask {
  readonly dueAt: Date;
}

/** Running tasks whose date lies within one of these spans and is still to come; a rehearsal's whenever it is. */
export async function tasksDueWithin(
  db: Db,
  host: UnitId,
  spans: readonly { readonly after: Instant; readonly until: Instant }[],
  now: Instant,
): Promise<readonly TaskDueOn[]> {
  if (spans.length === 0) return [];
  const toCome = spans.filter(({ until }) => until > now);
  const unnested = (some: typeof spans) => sql`
    unnest(${some.map(({ after }) => after)}::timestamptz[], ${some.map(({ until }) => until)}::timestamptz[]) span (after, until)`;
  const due = sql`host = ${host} and status = 'running' and deadline_kind = 'date' and overdue_from > span.after
    and overdue_from <= span.until`;
  const { rows } = await sql<TaskDueOn>`
    with due as materialized (
      select one.* from ${unnested(toCome)} join lateral (
        select stream, overdue_from from task_view where not rehearsal and ${due} and overdue_from > ${now}
      ) one on true
      union all
      select one.* from ${unnested(spans)} join lateral (
        select stream, overdue_from from task_view where rehearsal and ${due}
      ) one on true
    ), first as (
      select *, count(*) over () as total from due order by overdue_from, stream limit ${mostShown}
    )
    select v.stream as task, v.overdue_from as "dueAt", ${facts}, f.total
    from first f join task_view v on v.stream = f.stream ${seriesBehind(sql`v.conference`)}
    order by v.overdue_from, v.stream`.execute(db);
  return rows;
}

export interface UnitlessTasks {
  readonly conference: StreamId;
  readonly title: string | null;
  readonly tasks: number;
  readonly dueAt: Date | null;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/** Tasks nobody is assigned to, by the conference that concluded them. */
export async function unitlessTasks(db: Db, host: UnitId): Promise<readonly UnitlessTasks[]> {
  const { rows } = await sql<UnitlessTasks>`
    select u.*, ${seriesTitle} as title, c.doc -> 'facts' -> 'clock' as clock
    from (
      select conference, count(*) as tasks, min(overdue_from) as "dueAt", bool_or(rehearsal) as rehearsal
      from task_view where host = ${host} and status = 'running' and unit_count = 0
      group by conference order by conference desc limit ${mostShown}
    ) u ${seriesBehind(sql`u.conference`)}`.execute(db);
  return rows;
}
