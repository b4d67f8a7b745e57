import { sql } from 'kysely';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { openDatabase } from '#db/database.ts';
import { host, taskCreated } from '#test/bench/console/seed-tasks.ts';

/** Each task is given to so many of the country's communes and wards, in turn. */
export const unitsPerTask = 10;
export const units = 3_321;
const perConference = 20;
const ledger = ledgerOf(host, false);

/**
 * So many assignments of one committee as they stand after years: three tasks in five done, one in twenty overdue, a quarter of those
 * that run without a date. Straight into the projections, and the host's books at a position: the lists, numbers, search and `/work`
 * that are asked here read nothing else. Answers how many tasks there are then.
 */
export async function seedAssignments(databaseUrl: string, from: number, to: number): Promise<number> {
  const db = openDatabase(databaseUrl, { asOwner: true, max: 1 });
  const [first, last] = [from / unitsPerTask, to / unitsPerTask - 1];
  await sql`
    insert into conference_view (stream, ledger, rehearsal, host, title, status, held_on, form, cycles, version, doc, folded)
    select 'conference/c' || n, ${ledger}, false, ${host}, 'Conference ' || n, 'noticeIssued', current_date - n, 'online',
      '{}', 1, '{"facts": {"invitees": []}}', 'conference ' || n
    from generate_series(0, ${Math.ceil(to / unitsPerTask / perConference)}::int) n
    on conflict do nothing`.execute(db);
  await sql`
    insert into task_view (stream, ledger, rehearsal, host, conference, cycle, number, programme, statement, status,
      deadline_kind, due_at, outcome, ended_at, units, concluded_on, has_date, overdue_from, silent_from, unit_count, version,
      folded, leader, to_verify, asking, doc)
    select 'task/c' || n / ${perConference} || '/' || lpad((n % ${perConference} + 1)::text, 2, '0'), ${ledger}, false,
      ${host}, 'conference/c' || n / ${perConference}, 'cycle/y' || n / 2000, n % ${perConference} + 1,
      case when n % 3 = 0 then 'DVK' else 'QCDC' end, 'Task ' || n, status,
      case when due is null then 'none' else 'date' end, due,
      case when status = 'running' then null when status = 'withdrawn' then 'withdrawn'
        when n % 7 = 0 then 'doneLate' else 'doneOnTime' end,
      case when status = 'running' then null else now() - (n % 900 || ' days')::interval end,
      array(select 'u' || (n * 7 + place) % ${units} from generate_series(0, ${unitsPerTask - 1}::int) place),
      current_date - n % 1200, due is not null,
      case when status = 'running' or (status = 'done' and n % 7 = 0) then due end,
      case when status = 'running' and due is null then current_date - n % 300 + 60 end, ${unitsPerTask}, 3,
      'task ' || n || ' cong khai ket qua giai quyet kien nghi ' || md5(n::text), 'Leader ' || n % 6,
      case when status = 'running' and n % 60 = 4 then 1 else 0 end,
      case when status = 'running' and n % 200 = 13 then 1 else 0 end, ${JSON.stringify(sampleTask())}::jsonb
    from (
      select n, case when n % 50 = 0 then 'withdrawn' when n % 5 < 3 then 'done' else 'running' end as status,
        case when n % 4 = 0 then null when n % 20 = 3 then date_trunc('day', now() - (n % 400 || ' days')::interval)
          else date_trunc('day', now() + (n % 300 + 1 || ' days')::interval) end as due
      from generate_series(${first}::int, ${last}::int) n
    ) made`.execute(db);
  await sql`
    insert into task_unit (task, unit, name, lead, host, ledger, rehearsal, running, status, due_at, asked_until,
      asked_reason, reported_at, overdue_from)
    select stream, unit, 'Unit ' || unit, false, host, ledger, false, status = 'running',
      case when status = 'done' then 'verified' when to_verify > 0 and place = 1 then 'reported' else 'accepted' end, due_at,
      case when asking > 0 and place = 1 then current_date + 30 end,
      case when asking > 0 and place = 1 then 'reason' end,
      case when to_verify > 0 and place = 1 then now() - interval '1 day' end,
      case when to_verify = 0 or place > 1 then overdue_from end
    from task_view, unnest(units) with ordinality as u(unit, place)
    where stream in (
      select 'task/c' || n / ${perConference} || '/' || lpad((n % ${perConference} + 1)::text, 2, '0')
      from generate_series(${first}::int, ${last}::int) n
    )`.execute(db);
  await sql`
    insert into ledger_head (ledger, position, hash) values (${ledger}, ${to}, '\\x00')
    on conflict (ledger) do update set position = excluded.position`.execute(db);
  await sql`vacuum analyze task_view, task_unit, task_tally, conference_view`.execute(db);
  await db.destroy();
  return to / unitsPerTask;
}

/** One task as the projector writes it, with its units, so that a page of the list opens what it would open. */
function sampleTask() {
  const at = instantFromMillis(Date.now());
  const units = Array.from({ length: unitsPerTask }, (_, n) => ({
    unit: `u${String(n)}` as UnitId,
    name: `Unit u${String(n)}`,
  }));
  const created = followUpTask.evolve(followUpTask.initial, { type: 'TaskCreated', data: taskCreated(at) }, at);
  const data = { units, lead: null, by: 'bench', reason: 'bench' };
  return followUpTask.evolve(created, { type: 'UnitsAssigned', data }, at);
}
