import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';

/** How far the books of a host have been written, as text: as long as it stays, nothing the host gave has changed. */
export async function positionsOf(record: Db, host: UnitId): Promise<string> {
  const { rows } = await sql<{ positions: string | null }>`
    select string_agg(ledger || ' ' || position, ', ' order by ledger) as positions from ledger_head
    where ledger in (${ledgerOf(host, false)}, ${ledgerOf(host, true)})`.execute(record);
  return rows[0]?.positions ?? '';
}

/** Has the unit a share in anybody's task? Then what it sees changes with books that are not its own. */
export async function hasShares(db: Db, unit: UnitId): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from task_unit where unit = ${unit}) as found`.execute(db);
  return rows[0]?.found ?? false;
}
