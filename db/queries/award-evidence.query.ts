import { sql } from 'kysely';
import type { EvidenceFact } from '#domain/award-round/award.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { CycleMemberTable } from '#db/projections/tables.ts';
import { measured } from '#db/queries/models.query.ts';

export interface EvidenceAsked {
  readonly host: UnitId;
  readonly programme: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The committee's register of models. */
  readonly models: StreamId;
  readonly units: readonly UnitId[];
}

interface Counted {
  readonly unit: UnitId;
  readonly reports: number;
  readonly in_time: number;
  readonly accepted: number;
  readonly tasks: number;
  readonly done_in_time: number;
  readonly models_kept: number;
  readonly models_recognised: number;
}

/** Reports owed for a cycle whose data close in those days; whoever was exempted owes none. */
function reports({ host, programme, from, to, units }: EvidenceAsked) {
  return sql`
    select m.cycle, m.unit, c.period_label as period, m.status, m.first_in ->> 'late' = 'false' as in_time
    from cycle_member m join cycle_view c on c.stream = m.cycle
    where c.host = ${host} and not c.rehearsal and ${programme} = any (c.programmes)
      and c.cut_off between ${from}::date and ${to}::date and c.status not in ('proposed', 'planned', 'cancelled')
      and m.status <> 'exempted' and m.unit = any (${[...units]}::text[])`;
}

/** Tasks that were due in those days and are past their term, or done. */
function tasks({ host, programme, from, to, units }: EvidenceAsked) {
  return sql`
    select t.unit, v.conference, v.number, v.statement, t.status = 'verified' and t.overdue_from is null as in_time
    from task_unit t join task_view v on v.stream = t.task
    where t.host = ${host} and not t.rehearsal and v.programme = ${programme} and v.status <> 'withdrawn'
      and (t.due_at at time zone 'Asia/Ho_Chi_Minh')::date between ${from}::date and ${to}::date
      and (t.status = 'verified' or t.due_at <= now()) and t.unit = any (${[...units]}::text[])`;
}

function modelsOf({ models, from, to, units }: EvidenceAsked) {
  return sql`
    select unit, ${measured({ what: 'maintained', from, to })} as kept,
      ${measured({ what: 'recognised', from, to })} as recognised
    from model_entry where stream = ${models} and not struck and unit = any (${[...units]}::text[])`;
}

/**
 * What the record says of each unit, of the days asked for and never of rehearsals: reports by the day their data close, tasks by the day
 * they were due. A report that was owed and did not come is none in time; one that was exempted is none at all.
 */
export async function awardEvidence(
  db: Db,
  asked: EvidenceAsked,
): Promise<ReadonlyMap<UnitId, readonly EvidenceFact[]>> {
  const { rows } = await sql<Counted>`
    with asked as (select unnest(${[...asked.units]}::text[]) as unit),
    reports as (
      select unit, count(*)::int as reports, count(*) filter (where in_time)::int as in_time,
        count(*) filter (where status = 'accepted')::int as accepted
      from (${reports(asked)}) r group by unit),
    tasks as (
      select unit, count(*)::int as tasks, count(*) filter (where in_time)::int as done_in_time
      from (${tasks(asked)}) t group by unit),
    kept as (
      select unit, count(*) filter (where kept)::int as kept, count(*) filter (where recognised)::int as recognised
      from (${modelsOf(asked)}) m group by unit)
    select a.unit, coalesce(r.reports, 0) as reports, coalesce(r.in_time, 0) as in_time, coalesce(r.accepted, 0) as accepted,
      coalesce(t.tasks, 0) as tasks, coalesce(t.done_in_time, 0) as done_in_time,
      coalesce(k.kept, 0) as models_kept, coalesce(k.recognised, 0) as models_recognised
    from asked a left join reports r on r.unit = a.unit left join tasks t on t.unit = a.unit
      left join kept k on k.unit = a.unit`.execute(db);
  return new Map(rows.map((row) => [row.unit, factsOf(row)]));
}

export interface EvidenceReport {
  readonly cycle: StreamId;
  readonly period: string;
  readonly status: CycleMemberTable['status'];
  readonly in_time: boolean | null;
}
export interface EvidenceTask {
  readonly conference: StreamId;
  readonly number: number;
  readonly statement: string;
  readonly in_time: boolean;
}

/** The very rows that are counted above, as far as the reader sees them; models have a list of their own. */
export async function awardEvidenceRows(db: Db, asked: EvidenceAsked) {
  const [owed, given] = await Promise.all([
    sql<EvidenceReport>`${reports(asked)} order by c.cut_off desc, m.cycle`.execute(db),
    sql<EvidenceTask>`${tasks(asked)} order by t.due_at desc, t.task`.execute(db),
  ]);
  return { reports: owed.rows, tasks: given.rows };
}

function factsOf(row: Counted): readonly EvidenceFact[] {
  return [
    { measure: 'reportsInTime', count: row.in_time, of: row.reports },
    { measure: 'reportsAccepted', count: row.accepted, of: row.reports },
    { measure: 'tasksInTime', count: row.done_in_time, of: row.tasks },
    { measure: 'modelsKept', count: row.models_kept, of: null },
    { measure: 'modelsRecognised', count: row.models_recognised, of: null },
  ];
}
