import { sql } from 'kysely';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { OverviewWishes } from '#db/queries/overview-cycles.query.ts';
import { ofRatedCycle, type RateRow, rateRow } from '#db/queries/report-rates.query.ts';
import { type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';

export interface LateShares {
  readonly unit: UnitId;
  readonly late: number;
}

/** Of each unit how many of its shares were late, or are. A share knows by itself since when it is: real ones need no look at their task. */
export async function lateShares(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<readonly LateShares[]> {
  const [moment] = moments;
  const known = moment !== undefined && !filter.rehearsal && filter.programme === null;
  const late = known
    ? sql`task_unit u where u.host = any (${[...hostsOf(actor)]}::text[]) and not u.rehearsal and u.overdue_from < ${moment.at}`
    : sql`${tasksMatching(actor, filter, moments)} join task_unit u on u.task = t.stream and u.overdue_from < t.at`;
  const { rows } = await sql<LateShares>`select u.unit, count(*)::int as late from ${late} group by u.unit`.execute(db);
  return rows;
}

export interface SharesDue {
  readonly unit: UnitId;
  readonly due: number;
  readonly overdue: number;
}

/** Of these units how many shares had a term that has come, and how many run and are overdue. */
export async function sharesDue(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  units: readonly UnitId[],
): Promise<readonly SharesDue[]> {
  const { rows } = await sql<SharesDue>`
    select u.unit, count(*)::int as due,
      count(*) filter (where u.overdue_from < t.at and u.status <> 'verified' and t.status = 'running')::int as overdue
    from ${tasksMatching(actor, filter, moments)}
    join task_unit u on u.task = t.stream and u.unit = any (${[...units]}::text[])
    where t.status <> 'withdrawn' and (u.due_at < t.at or (u.due_at is not null and u.status = 'verified'))
    group by u.unit`.execute(db);
  return rows;
}

/** What is usual is told by as many periods as everywhere: see report-rates. */
const mostCycles = 8;

/**
 * The members of the last cycles of each committee of these hosts that asked for reports: of these units, or, where none are named, those
 * that may have been late. A period that was gone through twice counts once, by its last cycle.
 */
export async function reportsOfHosts(
  db: Db,
  wishes: OverviewWishes,
  units: readonly UnitId[] | null,
): Promise<readonly RateRow[]> {
  const { hosts, rehearsal, programme } = wishes;
  const whose =
    units === null
      ? sql`member.first_in is null or (member.first_in ->> 'late')::boolean`
      : sql`member.unit = any (${[...units]}::text[])`;
  const { rows } = await sql<RateRow>`
    with asking as (
      select distinct on (committee, review_kind, period_code) stream, committee, cut_off
      from cycle_view
      where host = any (${[...hosts]}::text[]) and rehearsal = ${rehearsal} and status not in ('proposed', 'planned', 'cancelled')
        and (${programme}::text is null or ${programme} = any (programmes))
      order by committee, review_kind, period_code, cut_off desc, stream
    ), chosen as materialized (
      select ${ofRatedCycle}
      from (
        select stream, row_number() over (partition by committee order by cut_off desc, stream) as place from asking
      ) last
      join cycle_view one on one.stream = last.stream
      where last.place <= ${mostCycles}
    )
    select ${rateRow}
    from chosen join cycle_member member on member.cycle = chosen.stream and member.status <> 'exempted'
    where ${whose}
    order by chosen.cut_off, chosen.stream, member.rank, member.unit`.execute(db);
  return rows;
}
