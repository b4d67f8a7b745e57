import { sql } from 'kysely';
import type { EvidenceFact } from '#domain/award-round/award.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
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

/**
 * What the record says of each unit, of the days asked for and never of rehearsals: reports by the day their data close, tasks by the day
 * they were due. A report that was owed and did not come is none in time; one that was exempted is none at all.
 */
export async function awardEvidence(
  db: Db,
  { host, programme, from, to, models, units }: EvidenceAsked,
): Promise<ReadonlyMap<UnitId, readonly EvidenceFact[]>> {
  const { rows } = await sql<Counted>`
    with asked as (select unnest(${[...units]}::text[]) as unit),
    reports as (
      select m.unit, count(*)::int as reports,
        count(*) filter (where m.first_in ->> 'late' = 'false')::int as in_time,
        count(*) filter (where m.status = 'accepted')::int as accepted
      from cycle_member m join cycle_view c on c.stream = m.cycle
      where c.host = ${host} and not c.rehearsal and ${programme} = any (c.programmes)
        and c.cut_off between ${from}::date and ${to}::date and c.status not in ('proposed', 'planned', 'cancelled')
        and m.status <> 'exempted' and m.unit = any (${[...units]}::text[]) group by m.unit),
    tasks as (
      select t.unit, count(*)::int as tasks,
        count(*) filter (where t.status = 'verified' and t.overdue_from is null)::int as done_in_time
      from task_unit t join task_view v on v.stream = t.task
      where t.host = ${host} and not t.rehearsal and v.programme = ${programme} and v.status <> 'withdrawn'
        and (t.due_at at time zone 'Asia/Ho_Chi_Minh')::date between ${from}::date and ${to}::date
        and (t.status = 'verified' or t.due_at <= now()) and t.unit = any (${[...units]}::text[]) group by t.unit),
    kept as (
      select unit, count(*) filter (where ${measured({ what: 'maintained', from, to })})::int as kept,
        count(*) filter (where ${measured({ what: 'recognised', from, to })})::int as recognised
      from model_entry where stream = ${models} and not struck and unit = any (${[...units]}::text[]) group by unit)
    select a.unit, coalesce(r.reports, 0) as reports, coalesce(r.in_time, 0) as in_time, coalesce(r.accepted, 0) as accepted,
      coalesce(t.tasks, 0) as tasks, coalesce(t.done_in_time, 0) as done_in_time,
      coalesce(k.kept, 0) as models_kept, coalesce(k.recognised, 0) as models_recognised
    from asked a left join reports r on r.unit = a.unit left join tasks t on t.unit = a.unit
      left join kept k on k.unit = a.unit`.execute(db);
  return new Map(rows.map((row) => [row.unit, factsOf(row)]));
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
