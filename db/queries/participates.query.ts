import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Is the unit a member of the cycle, or asked for its opinion on the report of one without members, invited to the conference, assigned to the task, or is it inspected or was it given a task by an inspection, has it a model in the register, or did it propose somebody in the round? Of one passed down also: did it give it, there or above? */
export async function participates(db: Db, stream: StreamId, unit: UnitId): Promise<boolean> {
  const invited = JSON.stringify([{ unit }]);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from cycle_member where cycle = ${stream} and unit = ${unit})
      or exists (select 1 from report_round where cycle = ${stream} and units @> array[${unit}]::text[])
      or exists (select 1 from task_view where stream = ${stream}
        and (${unit} = any (units) or (parent is not null and ${unit} = any (above || host))))
      or exists (select 1 from award_nomination where stream = ${stream} and by_unit = ${unit})
      or exists (select 1 from inspection_view where stream = ${stream} and ${unit} = any (units))
      or exists (select 1 from task_view where conference = ${stream} and ${unit} = any (units) and starts_with(${stream}, 'inspection/'))
      or exists (select 1 from model_entry where stream = ${stream} and unit = ${unit})
      or exists (select 1 from conference_view where stream = ${stream} and doc -> 'facts' -> 'invitees' @> ${invited}::jsonb) as found`.execute(
    db,
  );
  return rows[0]?.found ?? false;
}
