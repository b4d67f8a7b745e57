import { sql } from 'kysely';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { namesOfMigrations } from '#db/migrate.ts';

/** What a look at the record tells about an installation. Seldom asked, by an administrator: it may count. */
export async function recordFacts(db: Db) {
  const { rows } = await sql<{
    clock: Date;
    version: number;
    waiting: number;
    oldest: number;
    parked: number;
    refused: number;
    queued: number;
    minutes: number;
    unreachable: number;
  }>`
    select clock_timestamp() as clock, current_setting('server_version_num')::int / 10000 as version,
      (select count(*) from inbox where done_at is null) as waiting,
      (select coalesce(extract(epoch from clock_timestamp() - min(arrived_at)), 0)::float8
        from inbox where done_at is null) as oldest,
      (select count(*) from inbox where outcome ->> 'kind' = 'failed') as parked,
      (select count(*) from deliveries
        where status = 'refused' and not rehearsal and settled_at > clock_timestamp() - interval '7 days') as refused,
      (select count(*) from deliveries where status = 'queued') as queued,
      (select coalesce(extract(epoch from clock_timestamp() - min(queued_at)) / 60, 0)::float8
        from deliveries where status = 'queued' and attempts > 0) as minutes,
      (select count(distinct unit) from cycle_member
        join cycle_view on cycle_view.stream = cycle_member.cycle and not cycle_view.rehearsal
        join streams on streams.stream = cycle_member.cycle and not streams.ended
        where not exists (select 1 from unit_contact
          where unit_contact.unit = cycle_member.unit and coalesce(unit_contact.address, '') <> '')) as unreachable
    `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the database answered nothing');
  return {
    clock: row.clock.toISOString() as Instant,
    version: row.version,
    missingMigrations: await missingMigrations(db),
    waiting: row.waiting,
    oldestSeconds: row.oldest,
    parked: row.parked,
    lettersRefused: row.refused,
    lettersWaiting: row.queued,
    lettersWaitingMinutes: row.minutes,
    unreachable: row.unreachable,
  };
}

async function missingMigrations(db: Db): Promise<number> {
  const { rows } = await sql<{ may: boolean }>`
    select has_table_privilege('kysely_migration', 'select') as may`.execute(db);
  // Before the migration that lets programs read the list there is at least that one to come.
  if (rows[0]?.may !== true) return 1;
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const names = new Set(done.rows.map(({ name }) => name));
  return (await namesOfMigrations()).filter((name) => !names.has(name)).length;
}
