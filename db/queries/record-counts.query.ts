import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** What waits and what is open, for whoever watches the installation. By partial indexes: cheap however long the record. */
export async function recordCounts(db: Db) {
  const { rows } = await sql<{
    waiting: number;
    oldest: number;
    queued: number;
    parked: number;
    open: Record<string, number> | null;
  }>`
    select
      (select count(*) from inbox where done_at is null) as waiting,
      (select coalesce(extract(epoch from clock_timestamp() - min(arrived_at)), 0)::float8 from inbox where done_at is null) as oldest,
      (select count(*) from deliveries where status = 'queued') as queued,
      (select count(*) from inbox where outcome ->> 'kind' = 'failed') as parked,
      (select jsonb_object_agg(kind, count) from (select kind, count(*) from streams where not ended group by kind) as each) as open
    `.execute(db);
  const [row] = rows;
  return {
    inboxWaiting: row?.waiting ?? 0,
    inboxOldestSeconds: row?.oldest ?? 0,
    commandsParked: row?.parked ?? 0,
    lettersQueued: row?.queued ?? 0,
    openStreams: row?.open ?? {},
  };
}
