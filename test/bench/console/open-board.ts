import { Client, Connection } from '@temporalio/client';
import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type Db, openDatabase } from '#db/database.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { sessionOf } from '#test/bench/console/session-of.ts';
import { openCycle } from '#test/bench/submissions.ts';
import { hostUnit } from '#test/support/plans.ts';

export interface OpenedBoard {
  readonly path: string;
  /** The cookie of a coordinator who has signed in. */
  readonly session: string;
}

/** A cycle that asks so many units, planned and called through the engine, and a coordinator who looks at it. */
export async function openBoard(servers: BenchServers, units: number): Promise<OpenedBoard> {
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const names = Array.from({ length: units }, (_one, index) => `unit-${String(index)}`);
  const { slug, stream } = await openCycle(servers, new Client({ connection }), 'bench-board', names);
  await connection.close();
  const db = openDatabase(servers.databaseUrl, { asOwner: true, max: 1 });
  await varied(db, stream);
  const session = await sessionOf(db, { name: 'bench coordinator', role: 'coordinator', unit: hostUnit });
  await db.destroy();
  return { path: `/ky-bao-cao/${slug}`, session };
}

/** Every third has handed in, every seventh was accepted, every fifth was reminded: a row of each look, many times. */
async function varied(db: Db, stream: StreamId): Promise<void> {
  await sql`
    update cycle_member set
      acknowledged_at = case when rank % 9 <> 0 then now() - interval '5 days' end,
      status = case when rank % 7 = 0 then 'accepted' when rank % 3 = 0 then 'submitted' when rank % 11 = 0 then 'returned'
        else status end,
      round = case when rank % 7 = 0 or rank % 3 = 0 or rank % 11 = 0 then 1 else 0 end,
      submitted_at = case when rank % 7 = 0 or rank % 3 = 0 then now() - interval '1 day' * (rank % 5) end,
      returned_at = case when rank % 11 = 0 then now() end,
      accepted_at = case when rank % 7 = 0 then now() end,
      reminders_sent = case when rank % 5 = 0 then 2 else 0 end,
      last_reminded_at = case when rank % 5 = 0 then now() - interval '1 day' end
    where cycle = ${stream}`.execute(db);
}
