import { sql } from 'kysely';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface OpenDuty {
  readonly kind: 'report' | 'task';
  readonly stream: StreamId;
  readonly host: UnitId;
  readonly unit: UnitId;
  readonly name: string;
  readonly dueAt: Date | null;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/** What these units still owe to these hosts: reports that may be handed in, shares in running tasks. */
export async function openDuties(
  db: Db,
  hosts: readonly UnitId[],
  units: readonly UnitId[],
): Promise<readonly OpenDuty[]> {
  if (units.length === 0) return [];
  const [host, unit] = [sql`any (${[...hosts]}::text[])`, sql`any (${[...units]}::text[])`];
  const { rows } = await sql<OpenDuty>`
    select 'report' as kind, m.cycle as stream, c.host, m.unit, m.name, m.due_at as "dueAt", c.rehearsal,
      c.doc -> 'plan' -> 'clock' as clock
    from cycle_member m join cycle_view c on c.stream = m.cycle
    where m.unit = ${unit} and c.host = ${host} and m.status in ('expected', 'returned')
      and (c.status = 'collecting' or (c.status = 'collected' and m.reopened))
    union all
    select 'task' as kind, s.task as stream, v.host, s.unit, s.name, s.due_at as "dueAt", v.rehearsal, v.clock
    from task_unit s join task_view v on v.stream = s.task
    where s.unit = ${unit} and v.host = ${host} and s.running and s.status in ('assigned', 'accepted', 'returned')
    order by "dueAt" nulls last, stream`.execute(db);
  return rows;
}
