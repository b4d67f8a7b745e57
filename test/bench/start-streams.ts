import { sql } from 'kysely';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';
import { streamRow } from '#engine/stream-row.ts';
import { host, taskCreated } from '#test/bench/console/seed-tasks.ts';

const ledger = ledgerOf(host, false);

/** Tasks number `from` to `to`, open, each with the event that made it. Straight into the record, without a chain. */
export async function openTasks(db: Db, from: number, to: number): Promise<void> {
  const at = instantFromMillis(Date.now());
  const data = taskCreated(at);
  const state = followUpTask.evolve(followUpTask.initial, { type: 'TaskCreated', data }, at);
  const row = streamRow({ stream: 'task/bench' as StreamId, aggregate: followUpTask, version: 1, state });
  await sql`
    insert into events (ledger, position, stream, version, type, schema_version, occurred_at, recorded_at, actor, command_id,
      correlation, data, prev_hash, hash)
    select ${ledger}, n + 1, 'task/bench-' || n / 20 || '/' || lpad((n % 20)::text, 2, '0'), 1, 'TaskCreated', 1, ${at}, ${at},
      '{"person":"system","role":"system"}', 'made-' || n, 'bench', ${JSON.stringify(data)}, '\\x00', '\\x00'
    from generate_series(${from}::int, ${to - 1}::int) n`.execute(db);
  await sql`
    insert into ledger_head (ledger, position, hash) values (${ledger}, ${to}, '\\x00')
    on conflict (ledger) do update set position = excluded.position`.execute(db);
  await sql`
    insert into streams (stream, kind, ledger, version, status, ended, next_due_key, next_due_at)
    select stream, 'followUpTask', ledger, 1, ${row.status}, ${row.ended}, ${row.nextDueKey}, ${row.nextDueAt}
    from events where position > ${from}`.execute(db);
  await sql`vacuum analyze streams, events`.execute(db);
}

/** Commands that came in a while ago and that nobody has carried out, each to another task. */
export async function waitingCommands(db: Db, count: number): Promise<void> {
  await sql`
    insert into inbox (command_id, stream, kind, ledger, type, data, actor, correlation, request_hash, arrived_at)
    select 'waits-' || n, 'task/bench-' || n || '/00', 'followUpTask', ${ledger}, 'UrgeTask', '{}', '{}', 'bench', '',
      clock_timestamp() - interval '1 minute'
    from generate_series(1, ${count}::int) n`.execute(db);
}
