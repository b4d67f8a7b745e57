import { sql } from 'kysely';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { openDatabase } from '#db/database.ts';

export const host = 'tinh-bench' as UnitId;
const perConference = 20;

/**
 * So many tasks of one committee as they stand after years: three in five done, one in twenty overdue, half of those that run
 * without a date, two units in every second. Straight into the projections: a hundred thousand lives would take an hour.
 */
export async function seedTasks(databaseUrl: string, tasks: number): Promise<void> {
  const db = openDatabase(databaseUrl, { asOwner: true, max: 1 });
  const doc = JSON.stringify(sampleTask());
  await sql`
    insert into conference_view (stream, ledger, rehearsal, host, title, status, held_on, form, cycles, version, doc)
    select 'conference/c' || n, ${ledgerOf(host, false)}, false, ${host}, 'Conference ' || n, 'noticeIssued',
      current_date - n, 'online', '{}', 1, '{"facts": {"invitees": []}}'
    from generate_series(0, ${Math.ceil(tasks / perConference)}::int) n`.execute(db);
  await sql`
    insert into task_view (stream, ledger, rehearsal, host, conference, number, programme, statement, status, deadline_kind,
      due_at, outcome, ended_at, units, concluded_on, has_date, overdue_from, silent_from, unit_count, version, folded, doc)
    select 'task/c' || n / ${perConference} || '/' || n % ${perConference}, ${ledgerOf(host, false)}, false, ${host},
      'conference/c' || n / ${perConference}, n % ${perConference} + 1, case when n % 3 = 0 then 'DVK' else 'QCDC' end,
      'Task ' || n, status, case when due is null then 'none' else 'date' end, due,
      case when status = 'running' then null when status = 'withdrawn' then 'withdrawn'
        when n % 7 = 0 then 'doneLate' else 'doneOnTime' end,
      case when status = 'running' then null else now() - (n % 900 || ' days')::interval end,
      units, current_date - n % 1200, due is not null, case when status = 'running' then due end,
      case when status = 'running' and due is null then current_date - n % 300 + 60 end, cardinality(units), 3,
      'task ' || n, ${doc}::jsonb
    from (
      select n, case when n % 50 = 0 then 'withdrawn' when n % 5 < 3 then 'done' else 'running' end as status,
        case when n % 2 = 0 then null when n % 20 = 3 then now() - (n % 400 || ' days')::interval
          else now() + (n % 300 || ' days')::interval end as due,
        case when n % 25 = 0 then '{}'::text[] when n % 2 = 0 then array['u' || n % 200]
          else array['u' || n % 200, 'u' || (n + 7) % 200] end as units
      from generate_series(0, ${tasks - 1}::int) n
    ) made`.execute(db);
  await sql`
    insert into task_unit (task, unit, name, lead, host, ledger, rehearsal, running, status, due_at, asked_until,
      asked_reason, reported_at)
    select stream, unit, 'Unit ' || unit, place = 1, host, ledger, false, status = 'running',
      case when status = 'done' then 'verified' when n % 60 = 4 then 'reported' when n % 4 = 0 then 'assigned'
        else 'accepted' end,
      due_at, case when n % 200 = 13 then current_date + 30 end, case when n % 200 = 13 then 'reason' end,
      case when n % 60 = 4 then now() - (n % 5000 || ' minutes')::interval end
    from (select *, row_number() over () as n from task_view) t, unnest(units) with ordinality as u(unit, place)`.execute(
    db,
  );
  await sql`vacuum analyze task_view, task_unit, conference_view`.execute(db);
  await db.destroy();
}

/** One task as the projector writes it, so that a page of the list opens what it would open. */
function sampleTask() {
  const at = instantFromMillis(Date.now());
  return followUpTask.evolve(followUpTask.initial, { type: 'TaskCreated', data: taskCreated(at) }, at);
}

export function taskCreated(at: Instant): TaskCreated['data'] {
  return {
    conference: 'conference/c0' as StreamId,
    cycle: null,
    ledger: ledgerOf(host, false),
    host,
    hostName: 'Bench',
    noticeNumber: '5/TB-BCD',
    noticeDate: civilDate('2026-01-05'),
    number: 1,
    programme: 'QCDC',
    statement:
      'A sentence about as long as those of a real notice, which seldom fit into one line of a letter. '.repeat(3),
    parts: [],
    addressees: [],
    deadline: { kind: 'none' },
    horizon: null,
    ladder: defaultLadder,
    clock: null,
    concludedAt: at,
  };
}
